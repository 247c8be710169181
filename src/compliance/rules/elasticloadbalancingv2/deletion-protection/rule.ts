import { mustBeTrue } from '../../../domain/expect';
import { attributeOf } from '../../../domain/load-balancers';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-4',
  title: 'Load balancers are protected from deletion',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  rationale: 'A deletion by mistake takes the application off the network.',
  remediation: 'Set the attribute deletion_protection.enabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html'],
  checks: ['elbv2_deletion_protection', 'elb_deletion_protection_enabled'],
  judge(resource) {
    return !resource.at('Type').isOneOf('gateway')
      ? mustBeTrue(attributeOf(resource, 'deletion_protection.enabled'), 'anybody who may delete it does so in one step')
      : NOT_APPLICABLE;
  },
});
