import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-16',
  title: 'Access logs of a bucket do not go to the bucket itself',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Each log makes another one, and who may write to the bucket may change its logs.',
  remediation: 'Name another bucket in DestinationBucketName',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html'],
  judge(bucket) {
    const logs = bucket.at('LoggingConfiguration');
    if (!logs.isSet) {
      return NOT_APPLICABLE;
    }
    logs.requireShape();
    const target = logs.at('DestinationBucketName');
    return failUnless(target.isSet && !bucket.named(target).includes(bucket), target, 'logs of the bucket are in the bucket');
  },
});
