import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-13',
  title: 'Buckets with versions say when old versions end',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Versions that nobody needs are kept, paid for and may leak.',
  remediation: 'Set NoncurrentVersionExpiration in a rule of LifecycleConfiguration',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  controls: ['FSBP S3.10'],
  judge(bucket) {
    if (!bucket.at('VersioningConfiguration', 'Status').isOneOf('Enabled')) {
      return NOT_APPLICABLE;
    }
    const rules = bucket.at('LifecycleConfiguration', 'Rules').items().filter((entry) => entry.at('Status').isOneOf('Enabled'));
    const ends = ['NoncurrentVersionExpiration', 'NoncurrentVersionExpirationInDays', 'NoncurrentVersionTransition', 'NoncurrentVersionTransitions'];
    return failUnless(
      rules.some((entry) => ends.some((name) => entry.at(name).isSet)), bucket.at('LifecycleConfiguration'),
      'old versions stay for ever',
    );
  },
});
