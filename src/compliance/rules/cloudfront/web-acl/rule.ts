import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-9',
  title: 'Distributions have a web ACL',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Floods and well-known attacks reach the application.',
  remediation: 'Set WebACLId to the ARN of a web ACL with the scope CLOUDFRONT',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html'],
  checks: ['cloudfront_distributions_using_waf'],
  judge(resource) {
    const acl = resource.at('DistributionConfig', 'WebACLId');
    const isNamed = acl.isOpaque && acl.isSet && resource.estate.find(acl.pattern() ?? '') !== undefined;
    return failUnless(isNamed || (acl.text() ?? '') !== '', acl, 'no web ACL looks at the requests');
  },
});
