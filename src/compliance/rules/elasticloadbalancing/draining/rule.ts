import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-22',
  title: 'Classic load balancers drain connections',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'Requests that are under way are cut off when an instance is taken away.',
  remediation: 'Set ConnectionDrainingPolicy.Enabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancing-loadbalancer-connectiondrainingpolicy.html',
  ],
  controls: ['FSBP ELB.7'],
  judge(resource) {
    return mustBeTrue(resource.at('ConnectionDrainingPolicy', 'Enabled'), 'connections are cut off');
  },
});
