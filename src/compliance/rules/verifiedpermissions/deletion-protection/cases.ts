import type { RuleCases } from '../../../model/cases';

const store = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::VerifiedPermissions::PolicyStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: store({ DeletionProtection: { Mode: 'ENABLED' } }) },
  ],
  nonCompliant: [
    { name: 'off', template: store({ DeletionProtection: { Mode: 'DISABLED' } }), at: ['Store Properties.DeletionProtection.Mode'] },
    { name: 'by default', template: store({}), at: ['Store Properties.DeletionProtection.Mode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: store({ DeletionProtection: { Mode: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Store Properties.DeletionProtection.Mode'],
    },
  ],
};
