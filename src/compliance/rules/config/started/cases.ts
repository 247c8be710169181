import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Recorder: {
      Type: 'AWS::Config::ConfigurationRecorder',
      Properties: { RoleARN: 'arn:aws:iam::111122223333:role/config', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'started', template: given({ StartedOnCreate: true }) },
    { name: 'nothing is said: started', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not started', template: given({ StartedOnCreate: false }), at: ['Recorder Properties.StartedOnCreate'] },
    { name: 'as a text', template: given({ StartedOnCreate: 'false' }), at: ['Recorder Properties.StartedOnCreate'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ StartedOnCreate: { 'Fn::ImportValue': 'setting' } }),
      at: ['Recorder Properties.StartedOnCreate'],
    },
  ],
};
