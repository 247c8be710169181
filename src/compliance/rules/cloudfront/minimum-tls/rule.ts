import { isOldTls } from '../../../domain/tls';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-3',
  title: 'Distributions with a certificate of their own take no TLS before 1.2',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'TLS 1.0 and 1.1 have flaws that are known; without a minimum they are taken.',
  remediation: 'Set ViewerCertificate.MinimumProtocolVersion to TLSv1.2_2021',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-viewercertificate.html'],
  judge(resource) {
    const certificate = resource.at('DistributionConfig', 'ViewerCertificate');
    if (!certificate.at('AcmCertificateArn').isSet && !certificate.at('IamCertificateId').isSet) {
      return NOT_APPLICABLE;
    }
    const minimum = certificate.at('MinimumProtocolVersion');
    const version = minimum.text() ?? 'TLSv1';
    return failUnless(!isOldTls('distribution', version), minimum, `viewers may use ${version}`);
  },
});
