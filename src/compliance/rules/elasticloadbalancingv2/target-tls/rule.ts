import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-9',
  title: 'Target groups speak HTTPS with their targets',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
  rationale: 'Whoever is inside the network reads what load balancer and target say.',
  remediation: 'Set Protocol to HTTPS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html'],
  judge(resource) {
    return failUnless(!resource.at('Protocol').isOneOf('HTTP'), resource.at('Protocol'), 'plain HTTP between load balancer and targets');
  },
});
