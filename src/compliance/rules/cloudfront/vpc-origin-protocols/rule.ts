import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-16',
  title: 'Origins in a VPC are not asked with old protocols',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::VpcOrigin'],
  rationale: 'SSL 3.0 and TLS 1.0 and 1.1 have flaws that are known.',
  remediation: 'Set OriginSSLProtocols to TLSv1.2 only',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-vpcorigin-vpcoriginendpointconfig.html',
  ],
  judge(origin) {
    const protocols = origin.at('VpcOriginEndpointConfig', 'OriginSSLProtocols').items();
    return judgeEach(protocols, (protocol) => failUnless(!protocol.isOneOf('SSLv3', 'TLSv1', 'TLSv1.1'), protocol, `the origin may be asked with ${protocol.text() ?? ''}`));
  },
});
