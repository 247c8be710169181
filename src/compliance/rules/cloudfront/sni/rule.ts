import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-10',
  title: 'Distributions serve TLS by the name of the server',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Addresses of their own are only for clients too old to be safe.',
  remediation: 'Set ViewerCertificate.SslSupportMethod to sni-only',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-viewercertificate.html'],
  checks: ['cloudfront_distributions_https_sni_enabled'],
  judge(resource) {
    const method = resource.at('DistributionConfig', 'ViewerCertificate', 'SslSupportMethod');
    return failUnless(!method.isOneOf('vip'), method, 'an address of its own, for clients of long ago');
  },
});
