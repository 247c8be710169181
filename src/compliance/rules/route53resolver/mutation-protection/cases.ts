import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Association: { Type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({ FirewallRuleGroupId: 'g', VpcId: 'v', Priority: 101, MutationProtection: 'ENABLED' }) },
  ],
  nonCompliant: [
    { name: 'off', template: given({ MutationProtection: 'DISABLED' }), at: ['Association Properties.MutationProtection'] },
    { name: 'not said', template: given({ Priority: 101 }), at: ['Association Properties.MutationProtection'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ MutationProtection: { 'Fn::ImportValue': 'Protection' } }),
      at: ['Association Properties.MutationProtection'],
    },
  ],
};
