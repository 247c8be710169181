import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Storage: {
      Type: 'AWS::Connect::InstanceStorageConfig',
      Properties: { InstanceArn: 'arn:aws:connect:eu-west-1:111122223333:instance/1', ResourceType: 'CALL_RECORDINGS', StorageType: 'S3', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({
        S3Config: { BucketName: 'calls', BucketPrefix: 'p', EncryptionConfig: { EncryptionType: 'KMS', KeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'no key',
      template: given({ S3Config: { BucketName: 'calls', BucketPrefix: 'p' } }),
      at: ['Storage Properties.S3Config.EncryptionConfig.KeyId'],
    },
  ],
  notApplicable: [
    {
      name: 'a stream',
      template: given({ StorageType: 'KINESIS_STREAM', KinesisStreamConfig: { StreamArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s' } }),
    },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ S3Config: { EncryptionConfig: { KeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } } }),
      at: ['Storage Properties.S3Config.EncryptionConfig.KeyId'],
    },
  ],
};
