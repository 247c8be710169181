import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-7',
  title: 'Buckets behind distributions are asked with an identity',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'A bucket that answers without an identity must be public: everybody can go around the distribution.',
  remediation: 'Set OriginAccessControlId of the origin',
  references: ['http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html'],
  checks: ['cloudfront_distributions_s3_origin_access_control'],
  judge(resource) {
    const buckets = resource.at('DistributionConfig', 'Origins').items().filter((origin) => origin.at('S3OriginConfig').isSet);
    return judgeEach(buckets, (origin) => {
      const identity = origin.at('S3OriginConfig', 'OriginAccessIdentity').pattern() ?? '';
      const control = origin.at('OriginAccessControlId');
      return failUnless(control.isSet || identity !== '', control, 'the bucket is asked without an identity');
    });
  },
});
