import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-3',
  title: 'Access control lists of buckets let nobody in from outside',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::S3::Bucket'],
  rationale: 'Everybody on the Internet, or everybody with any AWS account, may list the bucket, or even write to it.',
  remediation: 'Remove AccessControl, and grant access by a bucket policy to those who need it',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_public_write_acl', 's3_bucket_public_read_prohibited', 's3_bucket_public_write_prohibited'],
  controls: ['FSBP S3.2', 'FSBP S3.3'],
  judge(bucket) {
    const list = bucket.at('AccessControl');
    const isEveryone = list.isOneOf('PublicRead', 'PublicReadWrite');
    return failUnless(!isEveryone && !list.isOneOf('AuthenticatedRead'), list, isEveryone
      ? 'it is open to everybody'
      : 'it is open to everybody with an AWS account');
  },
});
