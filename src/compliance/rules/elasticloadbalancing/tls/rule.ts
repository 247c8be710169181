import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-20',
  title: 'Listeners of classic load balancers use TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'Passwords and sessions go over the wire in plain text.',
  remediation: 'Set Protocol to HTTPS or SSL, with a certificate',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancing-loadbalancer-listeners.html'],
  checks: ['elb_ssl_listeners', 'elb_tls_https_listeners_only'],
  judge(resource) {
    return resource.at('Scheme').isOneOf('internal') ? NOT_APPLICABLE : judgeEach(resource.at('Listeners').items(), (listener) => {
      const protocol = listener.at('Protocol');
      return failUnless(!protocol.isOneOf('HTTP'), protocol, 'plain HTTP');
    });
  },
});
