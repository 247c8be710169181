import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-4',
  title: 'Access control lists of buckets are off',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Lists on single objects escape every review: whoever uploads may give others access.',
  remediation: 'Set ObjectOwnership of OwnershipControls to BucketOwnerEnforced, or leave it out',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_acl_prohibited'],
  judge(bucket) {
    return judgeEach(bucket.at('OwnershipControls', 'Rules').items(), (entry) =>
      failUnless(entry.at('ObjectOwnership').isOneOf('BucketOwnerEnforced'), entry.at('ObjectOwnership'), 'whoever uploads an object may share it'));
  },
});
