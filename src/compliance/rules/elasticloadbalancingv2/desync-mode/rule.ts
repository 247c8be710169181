import { attributeOf, isApplication } from '../../../domain/load-balancers';
import { failUnless, defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-3',
  title: 'Application load balancers defend against desynchronised requests',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  rationale: 'Requests that two servers read differently are smuggled past the first.',
  remediation: 'Set the attribute routing.http.desync_mitigation_mode to defensive or strictest',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html'],
  checks: ['elbv2_desync_mitigation_mode'],
  judge(resource) {
    return isApplication(resource)
      ? failUnless(!attributeOf(resource, 'routing.http.desync_mitigation_mode').isOneOf('monitor'), attributeOf(resource, 'routing.http.desync_mitigation_mode'), 'requests that may be smuggled are passed on')
      : NOT_APPLICABLE;
  },
});
