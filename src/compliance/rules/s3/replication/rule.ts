import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-15',
  title: 'Buckets have an enabled copy',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'A copy in another Region or account survives what happens to the first.',
  remediation: 'Set an enabled rule in ReplicationConfiguration',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_replication_enabled'],
  controls: ['FSBP S3.7'],
  judge(bucket) {
    const rules = bucket.at('ReplicationConfiguration', 'Rules').items();
    return failUnless(rules.some((entry) => entry.at('Status').isOneOf('Enabled')), bucket.at('ReplicationConfiguration'), 'there is no second copy');
  },
});
