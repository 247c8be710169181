import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-12',
  title: 'Listeners have certificates from ACM',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerCertificate'],
  rationale: 'Certificates in IAM are renewed by hand, and forgotten.',
  remediation: 'Let CertificateArn name a certificate of ACM',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancingv2-listener-certificate.html'],
  checks: ['elbv2_acm_certificate_required'],
  judge(resource) {
    const certificates = resource.at('Certificates').items().map((one) => one.at('CertificateArn'));
    return judgeEach(certificates, (certificate) =>
      failUnless(certificate.pattern()?.includes(':iam::') !== true, certificate, 'the certificate is one in IAM'));
  },
});
