import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'protected', template: given({ DeletionProtectionEnabled: true }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Group Properties.DeletionProtectionEnabled'] },
    { name: 'off', template: given({ DeletionProtectionEnabled: false }), at: ['Group Properties.DeletionProtectionEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ DeletionProtectionEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Group Properties.DeletionProtectionEnabled'],
    },
  ],
};
