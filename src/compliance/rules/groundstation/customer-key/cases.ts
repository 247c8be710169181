import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    MissionProfile: {
      Type: 'AWS::GroundStation::MissionProfile',
      Properties: { Name: 'weather', MinimumViableContactDurationSeconds: 60, TrackingConfigArn: 'arn:aws:groundstation:eu-west-1:111122223333:config/tracking/1', DataflowEdges: [], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ StreamsKmsKey: { KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } }) },
    { name: 'a key of another stack', template: given({ StreamsKmsKey: { KmsKeyArn: { 'Fn::ImportValue': 'setting' } } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['MissionProfile Properties.StreamsKmsKey.KmsKeyArn'] },
    {
      name: 'a key of AWS',
      template: given({ StreamsKmsKey: { KmsKeyArn: 'alias/aws/service' } }),
      at: ['MissionProfile Properties.StreamsKmsKey.KmsKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ StreamsKmsKey: { KmsKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } }),
      at: ['MissionProfile Properties.StreamsKmsKey.KmsKeyArn'],
    },
  ],
};
