import { isFilled, mustBeFilled } from '../../../domain/expect';
import { defineRule, fail, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-15',
  title: 'Distributions send security headers',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Browsers take HTTP, frames of other sites and scripts of anybody, unless a header says otherwise.',
  remediation: 'Set ResponseHeadersPolicyId of each behavior, such as 67f7725c-6f97-4210-82d7-5512b31e9d03 (SecurityHeadersPolicy)',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',
  ],
  judge(distribution) {
    const config = distribution.at('DistributionConfig');
    const policies = [config.at('DefaultCacheBehavior'), ...config.at('CacheBehaviors').items()].map((behavior) => behavior.at('ResponseHeadersPolicyId'));
    return judgeEach(policies, (policy) => {
      const own = distribution.estate.find(policy.pattern() ?? '', 'AWS::CloudFront::ResponseHeadersPolicy');
      const headers = own?.at('ResponseHeadersPolicyConfig', 'SecurityHeadersConfig');
      return isFilled(policy) && headers?.isSet === false ? fail(policy, 'its policy has no security headers') : mustBeFilled(policy, 'no security headers');
    });
  },
});
