import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::Firewall', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ SubnetChangeProtection: true }) },
    { name: 'yes as a text', template: one({ SubnetChangeProtection: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.SubnetChangeProtection'] },
    { name: 'no', template: one({ SubnetChangeProtection: false }), at: ['One Properties.SubnetChangeProtection'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ SubnetChangeProtection: { Ref: 'Value' } }) },
      at: ['One Properties.SubnetChangeProtection'],
    },
  ],
};
