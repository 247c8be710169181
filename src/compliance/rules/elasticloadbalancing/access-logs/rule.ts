import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-21',
  title: 'Classic load balancers write access logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  rationale: 'Without access logs nobody can tell who asked for what.',
  remediation: 'Set AccessLoggingPolicy.Enabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancing-loadbalancer-accessloggingpolicy.html',
  ],
  checks: ['elb_logging_enabled'],
  judge(resource) {
    return mustBeTrue(resource.at('AccessLoggingPolicy', 'Enabled'), 'no access logs');
  },
});
