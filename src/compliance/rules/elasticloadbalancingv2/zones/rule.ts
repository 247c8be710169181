import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-11',
  title: 'Load balancers are in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  rationale: 'When one zone fails, nothing answers.',
  remediation: 'Name several subnets in Subnets or SubnetMappings',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html'],
  checks: ['elbv2_is_in_multiple_az'],
  judge(resource) {
    const places = resource.at('SubnetMappings').isSet ? resource.at('SubnetMappings') : resource.at('Subnets');
    return failUnless(places.items().length > 1, places, 'one zone only');
  },
});
