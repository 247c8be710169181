import { failUnless, judgeEach, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-2',
  title: 'Origins are not asked with old protocols',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'SSL 3.0 and TLS 1.0 and 1.1 have flaws that are known.',
  remediation: 'Set OriginSSLProtocols to TLSv1.2 only',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-customoriginconfig.html'],
  checks: ['cloudfront_distributions_using_deprecated_ssl_protocols'],
  judge(resource) {
    const origins = resource.at('DistributionConfig', 'Origins').items();
    const protocols = origins.flatMap((origin) => origin.at('CustomOriginConfig', 'OriginSSLProtocols').items());
    return judgeEach(protocols, (protocol) => failUnless(!protocol.isOneOf('SSLv3', 'TLSv1', 'TLSv1.1'), protocol, `the origin may be asked with ${protocol.text() ?? ''}`));
  },
});
