import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-13',
  title: 'Buckets are asked with an origin access control, not with an identity of old',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'The identity of old cannot read objects that are encrypted with KMS, and is not known in new Regions.',
  remediation: 'Replace OriginAccessIdentity by an empty text, and set OriginAccessControlId',
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html'],
  judge(distribution) {
    const identities = distribution.at('DistributionConfig', 'Origins').items().map((origin) => origin.at('S3OriginConfig', 'OriginAccessIdentity'))
      .filter((identity) => identity.isSet);
    return identities.length === 0
      ? NOT_APPLICABLE
      : judgeEach(identities, (identity) => failUnless(identity.pattern() === '', identity, 'the bucket is asked with an identity of old'));
  },
});
