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
    { name: 'continuous', template: given({ RecordingMode: { RecordingFrequency: 'CONTINUOUS' } }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'daily',
      template: given({ RecordingMode: { RecordingFrequency: 'DAILY' } }),
      at: ['Recorder Properties.RecordingMode.RecordingFrequency'],
    },
    {
      name: 'daily for some',
      template: given({
        RecordingMode: { RecordingFrequency: 'CONTINUOUS', RecordingModeOverrides: [{ RecordingFrequency: 'DAILY', ResourceTypes: ['AWS::IAM::Role'] }] },
      }),
      at: ['Recorder Properties.RecordingMode.RecordingModeOverrides.0.RecordingFrequency'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RecordingMode: { RecordingFrequency: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Recorder Properties.RecordingMode.RecordingFrequency'],
    },
  ],
};
