import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-24',
  title: 'Classic load balancers have certificates from ACM',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'Certificates in IAM are renewed by hand, and forgotten.',
  remediation: 'Let SSLCertificateId name a certificate of ACM',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancing-loadbalancer-listeners.html'],
  checks: ['elb_acm_certificate_required'],
  controls: ['FSBP ELB.2'],
  judge(resource) {
    const secure = resource.at('Listeners').items().filter((listener) => listener.at('Protocol').isOneOf('HTTPS', 'SSL'));
    return judgeEach(secure, (listener) => {
      const certificate = listener.at('SSLCertificateId');
      return failUnless(certificate.pattern()?.includes(':iam::') !== true, certificate, 'the certificate is one in IAM');
    });
  },
});
