import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3TABLES-1',
  title: 'Table buckets encrypt with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3Tables::TableBucket'],
  rationale: 'The policy of an own key says who may read the data.',
  remediation: 'Set SSEAlgorithm of EncryptionConfiguration to aws:kms, and KMSKeyArn',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3tables-tablebucket.html',
  ],
  judge(bucket) {
    const encryption = bucket.at('EncryptionConfiguration');
    return encryption.at('SSEAlgorithm').isOneOf('aws:kms')
      ? mustHaveCustomerKey(encryption.at('KMSKeyArn'))
      : fail(encryption.at('SSEAlgorithm'), 'encrypted with a key of Amazon S3');
  },
});
