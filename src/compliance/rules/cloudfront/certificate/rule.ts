import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-4',
  title: 'Distributions have certificates of their own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'The certificate of CloudFront goes with TLS 1.0 for everybody.',
  remediation: 'Set ViewerCertificate.AcmCertificateArn, and Aliases',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-viewercertificate.html'],
  checks: ['cloudfront_distributions_custom_ssl_certificate'],
  judge(resource) {
    const certificate = resource.at('DistributionConfig', 'ViewerCertificate');
    const isOwn = certificate.at('AcmCertificateArn').isSet || certificate.at('IamCertificateId').isSet;
    return failUnless(isOwn && !certificate.at('CloudFrontDefaultCertificate').isTrue(), certificate, 'the certificate of CloudFront, with TLS 1.0');
  },
});
