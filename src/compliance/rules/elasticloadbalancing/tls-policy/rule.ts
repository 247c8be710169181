import { isOldTls } from '../../../domain/tls';
import { type ResourceProperty } from '../../../model/resource';
import { defineRule, fail, failUnless, judgeEach, NOT_APPLICABLE, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-26',
  title: 'Listeners of classic load balancers take no TLS before 1.2',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'TLS 1.0 and 1.1 have flaws that are known; without a policy a listener takes them.',
  remediation: 'Name in PolicyNames a policy with the Reference-Security-Policy ELBSecurityPolicy-TLS-1-2-2017-01',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancing-loadbalancer-policies.html'],
  judge(resource) {
    const policies = resource.at('Policies').items().filter((policy) => policy.at('PolicyType').isOneOf('SSLNegotiationPolicyType'));
    const secure = resource.at('Listeners').items().filter((listener) => listener.at('Protocol').isOneOf('HTTPS', 'SSL'));
    return secure.length === 0 ? NOT_APPLICABLE : judgeEach(secure, (listener) => {
      const names = listener.at('PolicyNames').texts();
      const policy = policies.find((one) => names.includes(one.at('PolicyName').text() ?? ''));
      return policy === undefined ? fail(listener.at('PolicyNames'), 'the policy by default takes TLS 1.0') : takesOldTls(policy);
    });
  },
});

const OLD_PROTOCOLS = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'];

/** A policy names one of AWS, or switches versions on one by one. */
function takesOldTls(policy: ResourceProperty): readonly Outcome[] {
  return judgeEach(policy.at('Attributes').items(), (attribute) => {
    const value = attribute.at('Value');
    const isOld = attribute.at('Name').isOneOf('Reference-Security-Policy')
      ? isOldTls('balancer', value.text() ?? '')
      : attribute.at('Name').isOneOf(...OLD_PROTOCOLS) && value.isTrue();
    return failUnless(!isOld, value, 'TLS before 1.2 is taken');
  });
}
