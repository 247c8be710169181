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
    {
      name: 'a type of little weight',
      template: given({
        RecordingGroup: { RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' }, ExclusionByResourceTypes: { ResourceTypes: ['AWS::EC2::NetworkInterface'] } },
      }),
    },
    { name: 'none', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'security groups and roles',
      template: given({
        RecordingGroup: { ExclusionByResourceTypes: { ResourceTypes: ['AWS::EC2::SecurityGroup', 'AWS::EC2::Volume', 'AWS::IAM::Role'] } },
      }),
      at: [
        'Recorder Properties.RecordingGroup.ExclusionByResourceTypes.ResourceTypes.0',
        'Recorder Properties.RecordingGroup.ExclusionByResourceTypes.ResourceTypes.2',
      ],
    },
    {
      name: 'without a list',
      template: given({ RecordingGroup: { ExclusionByResourceTypes: { ResourceTypes: 'AWS::KMS::Key' } } }),
      at: ['Recorder Properties.RecordingGroup.ExclusionByResourceTypes.ResourceTypes'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RecordingGroup: { ExclusionByResourceTypes: { ResourceTypes: [{ 'Fn::ImportValue': 'setting' }] } } }),
      at: ['Recorder Properties.RecordingGroup.ExclusionByResourceTypes.ResourceTypes.0'],
    },
  ],
};
