import type { Resource } from '../../../model/resource';
import { defineRule, fail, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-11',
  title: 'Buckets of trails are not public',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'The logs tell who may do what in the account, and where its weak places are.',
  remediation: 'Keep BlockPublicAcls, BlockPublicPolicy, IgnorePublicAcls and RestrictPublicBuckets, and no public AccessControl',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_logs_s3_bucket_is_not_publicly_accessible'],
  judge(trail) {
    const buckets = trail.named(trail.at('S3BucketName')).filter(({ type }) => type === 'AWS::S3::Bucket');
    const opened = (bucket: Resource) => [
      ...['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets']
        .map((name) => bucket.at('PublicAccessBlockConfiguration', name)).filter((property) => property.isFalse()),
      ...[bucket.at('AccessControl')].filter((property) => property.isOneOf('PublicRead', 'PublicReadWrite', 'AuthenticatedRead')),
    ];
    return buckets.length === 0 ? NOT_APPLICABLE
      : judgeEach(buckets, (bucket) => opened(bucket).flatMap((place) => fail(place, 'the bucket of the audit logs may become public')));
  },
});
