import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-25',
  title: 'Classic load balancers are in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'When one zone fails, nothing answers.',
  remediation: 'Name several subnets or AvailabilityZones',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancing-loadbalancer.html'],
  checks: ['elb_is_in_multiple_az'],
  judge(resource) {
    const places = resource.at('Subnets').isSet ? resource.at('Subnets') : resource.at('AvailabilityZones');
    return failUnless(places.items().length > 1, places, 'one zone only');
  },
});
