import type { ResourceProperty } from '../../../model/resource';
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
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html'],
  checks: ['cloudfront_distributions_s3_origin_access_control'],
  judge(resource) {
    const buckets = resource.at('DistributionConfig', 'Origins').items().filter((origin) => isBucket(origin));
    return judgeEach(buckets, (origin) => {
      const identity = origin.at('S3OriginConfig', 'OriginAccessIdentity').pattern() ?? '';
      const control = origin.at('OriginAccessControlId');
      return failUnless(control.isSet || identity !== '', control, 'the bucket is asked without an identity');
    });
  },
});

/** A bucket may be asked like any other server, too; its endpoint for websites is another matter. */
function isBucket(origin: ResourceProperty): boolean {
  const domain = origin.at('DomainName');
  return origin.at('S3OriginConfig').isSet || (domain.isKnown && /\.s3(?:\.|-(?!website))[a-z0-9.-]*amazonaws\.com/i.test(domain.text() ?? ''));
}
