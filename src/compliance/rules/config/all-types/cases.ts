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
    { name: 'all of them', template: given({ RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } }) },
    { name: 'nothing is said: all', template: given({}) },
    { name: 'by strategy', template: given({ RecordingGroup: { RecordingStrategy: { UseOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' } } }) },
  ],
  nonCompliant: [
    {
      name: 'a list',
      template: given({ RecordingGroup: { AllSupported: false, ResourceTypes: ['AWS::EC2::Instance'] } }),
      at: ['Recorder Properties.RecordingGroup.AllSupported'],
    },
    {
      name: 'a list, nothing else',
      template: given({ RecordingGroup: { ResourceTypes: ['AWS::S3::Bucket'] } }),
      at: ['Recorder Properties.RecordingGroup.AllSupported'],
    },
    {
      name: 'by strategy',
      template: given({ RecordingGroup: { RecordingStrategy: { UseOnly: 'INCLUSION_BY_RESOURCE_TYPES' }, ResourceTypes: ['AWS::S3::Bucket'] } }),
      at: ['Recorder Properties.RecordingGroup.RecordingStrategy.UseOnly'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RecordingGroup: { AllSupported: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Recorder Properties.RecordingGroup.AllSupported'],
    },
  ],
};
