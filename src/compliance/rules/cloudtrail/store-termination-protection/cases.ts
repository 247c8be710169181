import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'protected', template: given({ TerminationProtectionEnabled: true }) },
    { name: 'nothing is said: protected', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not protected', template: given({ TerminationProtectionEnabled: false }), at: ['Store Properties.TerminationProtectionEnabled'] },
    { name: 'as a text', template: given({ TerminationProtectionEnabled: 'false' }), at: ['Store Properties.TerminationProtectionEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ TerminationProtectionEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Store Properties.TerminationProtectionEnabled'],
    },
  ],
};
