import { mustRefuseWithoutTls } from '../../../domain/buckets';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-6',
  title: 'Buckets refuse requests without TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::S3::Bucket'],
  rationale: 'Who sits on the way reads and changes what is sent without TLS, along with the signature of the request.',
  remediation: 'Deny s3:* on the bucket and its objects to everybody when aws:SecureTransport is false, in a bucket policy',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_secure_transport_policy', 's3_bucket_ssl_requests_only'],
  judge(bucket) {
    return mustRefuseWithoutTls(bucket);
  },
});
