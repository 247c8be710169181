import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-12',
  title: 'Buckets have a rule for the life of objects',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Data that is kept longer than needed leaks later.',
  remediation: 'Add an enabled rule to LifecycleConfiguration',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_lifecycle_enabled'],
  judge(bucket) {
    const rules = bucket.at('LifecycleConfiguration', 'Rules').items();
    return failUnless(rules.some((entry) => entry.at('Status').isOneOf('Enabled')), bucket.at('LifecycleConfiguration'), 'objects stay for ever');
  },
});
