import { isLogTarget } from '../../../domain/buckets';
import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-7',
  title: 'Buckets encrypt with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket', 'AWS::S3Express::DirectoryBucket'],
  rationale: 'The policy of an own key says who may read the data, whatever the bucket policy says.',
  remediation: 'Set SSEAlgorithm to aws:kms and KMSMasterKeyID to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_kms_encryption', 's3_default_encryption_kms'],
  judge(bucket) {
    const entries = bucket.at('BucketEncryption', 'ServerSideEncryptionConfiguration').items();
    const place = entries.length === 0 ? bucket.at('BucketEncryption') : entries[0].at('ServerSideEncryptionByDefault', 'SSEAlgorithm');
    if (entries.length > 0 && place.isOneOf('aws:kms', 'aws:kms:dsse')) {
      return mustHaveCustomerKey(entries[0].at('ServerSideEncryptionByDefault', 'KMSMasterKeyID'));
    }
    return isLogTarget(bucket) ? NOT_APPLICABLE : fail(place, 'encrypted with a key of Amazon S3');
  },
});
