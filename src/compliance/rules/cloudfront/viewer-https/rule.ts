import { mustBeOneOf } from '../../../domain/expect';
import { judgeEach, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-1',
  title: 'Viewers of distributions use HTTPS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Whoever is on the way reads and changes what is sent without TLS, cookies and passwords too.',
  remediation: 'Set ViewerProtocolPolicy to redirect-to-https or https-only',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-defaultcachebehavior.html'],
  checks: ['cloudfront_distributions_https_enabled'],
  controls: ['FSBP CloudFront.3'],
  judge(resource) {
    const config = resource.at('DistributionConfig');
    const behaviors = [config.at('DefaultCacheBehavior'), ...config.at('CacheBehaviors').items()].map((behavior) => behavior.at('ViewerProtocolPolicy'));
    return judgeEach(behaviors, (policy) => mustBeOneOf(policy, ['redirect-to-https', 'https-only'], 'viewers may use HTTP'));
  },
});
