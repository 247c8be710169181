import { mustBeSet } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-12',
  title: 'Buckets of trails log who reads them',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Who looks at the audit logs wants to know whether he was seen.',
  remediation: 'Set LoggingConfiguration of the bucket',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_logs_s3_bucket_access_logging_enabled'],
  judge(trail) {
    const buckets = trail.named(trail.at('S3BucketName')).filter(({ type }) => type === 'AWS::S3::Bucket');
    return buckets.length === 0 ? NOT_APPLICABLE
      : judgeEach(buckets, (bucket) => mustBeSet(bucket.at('LoggingConfiguration'), 'who reads the audit logs is not logged'));
  },
});
