import { isLogTarget } from '../../../domain/buckets';
import { COMPLIANT, defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-8',
  title: 'Buckets log who asks for what',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'After a leak only the log tells what was read, and by whom.',
  remediation: 'Set DestinationBucketName of LoggingConfiguration',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_server_access_logging_enabled', 's3_bucket_logging_enabled'],
  judge(bucket) {
    const logs = bucket.at('LoggingConfiguration');
    return logs.isSet ? COMPLIANT : isLogTarget(bucket) ? NOT_APPLICABLE : fail(logs, 'nobody can tell who read what');
  },
});
