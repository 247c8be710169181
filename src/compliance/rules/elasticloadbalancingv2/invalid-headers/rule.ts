import { mustBeTrue } from '../../../domain/expect';
import { attributeOf, isApplication } from '../../../domain/load-balancers';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-2',
  title: 'Application load balancers drop headers that are not valid',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  rationale: 'Headers that are not valid carry requests past what looks at them.',
  remediation: 'Set the attribute routing.http.drop_invalid_header_fields.enabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html'],
  checks: ['elbv2_alb_drop_invalid_header_fields_enabled'],
  judge(resource) {
    return isApplication(resource)
      ? mustBeTrue(attributeOf(resource, 'routing.http.drop_invalid_header_fields.enabled'), 'headers that are not valid are passed on')
      : NOT_APPLICABLE;
  },
});
