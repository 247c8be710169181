import { isInternal, plainActions } from '../../../domain/load-balancers';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-6',
  title: 'Listeners of internal load balancers answer HTTP only with a redirect to HTTPS',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  rationale: 'Passwords and sessions go over the wire in plain text.',
  remediation: 'Let the action of the HTTP listener be a redirect with RedirectConfig.Protocol HTTPS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html'],
  judge(resource) {
    return isInternal(resource) && resource.at('Protocol').isOneOf('HTTP') ? plainActions(resource) : NOT_APPLICABLE;
  },
});
