import type { RuleCases } from '../../../model/cases';

const store = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::VerifiedPermissions::PolicyStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'strict', template: store({ ValidationSettings: { Mode: 'STRICT' } }) },
  ],
  nonCompliant: [
    { name: 'off', template: store({ ValidationSettings: { Mode: 'OFF' } }), at: ['Store Properties.ValidationSettings.Mode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: store({ ValidationSettings: { Mode: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Store Properties.ValidationSettings.Mode'],
    },
  ],
};
