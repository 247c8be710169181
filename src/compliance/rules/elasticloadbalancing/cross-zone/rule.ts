import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-23',
  title: 'Classic load balancers use all zones alike',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'When the instances of one zone are gone, its share of the requests is lost.',
  remediation: 'Set CrossZone to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancing-loadbalancer.html'],
  checks: ['elb_cross_zone_load_balancing_enabled'],
  judge(resource) {
    return mustBeTrue(resource.at('CrossZone'), 'requests stay in their zone');
  },
});
