import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({ ExtendedS3DestinationConfiguration: { BucketARN: 'b', EncryptionConfiguration: { KMSEncryptionConfig: { AWSKMSKeyARN: 'k' } } } }),
    },
    { name: 'as the bucket does', template: given({ S3DestinationConfiguration: { BucketARN: 'b' } }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ ExtendedS3DestinationConfiguration: { BucketARN: 'b', EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' } } }),
      at: ['Stream Properties.ExtendedS3DestinationConfiguration.EncryptionConfiguration.NoEncryptionConfig'],
    },
    {
      name: 'on the way to Redshift',
      template: given({
        RedshiftDestinationConfiguration: { S3Configuration: { BucketARN: 'b', EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' } } },
      }),
      at: ['Stream Properties.RedshiftDestinationConfiguration.S3Configuration.EncryptionConfiguration.NoEncryptionConfig'],
    },
    {
      name: 'the copy',
      template: given({
        ExtendedS3DestinationConfiguration: { BucketARN: 'b', S3BackupConfiguration: { BucketARN: 'c', EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' } } },
      }),
      at: ['Stream Properties.ExtendedS3DestinationConfiguration.S3BackupConfiguration.EncryptionConfiguration.NoEncryptionConfig'],
    },
  ],
  notApplicable: [
    { name: 'no destination', template: given({ DeliveryStreamType: 'DirectPut' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ S3DestinationConfiguration: { EncryptionConfiguration: { NoEncryptionConfig: { 'Fn::ImportValue': 'Mode' } } } }),
      at: ['Stream Properties.S3DestinationConfiguration.EncryptionConfiguration.NoEncryptionConfig'],
    },
  ],
};
