import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: bucket('AWS::S3Tables::TableBucket', {
        TableBucketName: 'orders',
        EncryptionConfiguration: {
          SSEAlgorithm: 'aws:kms',
          KMSKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: bucket('AWS::S3Tables::TableBucket', { TableBucketName: 'orders' }),
      at: ['Bucket Properties.EncryptionConfiguration.SSEAlgorithm'],
    },
    {
      name: 'keys of Amazon S3',
      template: bucket('AWS::S3Tables::TableBucket', { EncryptionConfiguration: { SSEAlgorithm: 'AES256' } }),
      at: ['Bucket Properties.EncryptionConfiguration.SSEAlgorithm'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: bucket('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket('AWS::S3Tables::TableBucket', { EncryptionConfiguration: { SSEAlgorithm: { Ref: 'Choice' } } }),
      },
      at: ['Bucket Properties.EncryptionConfiguration.SSEAlgorithm'],
    },
  ],
};
