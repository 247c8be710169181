import { mustBeTrue } from '../../../domain/expect';
import { attributeOf, isApplication } from '../../../domain/load-balancers';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-1',
  title: 'Application load balancers log access',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  rationale: 'Without a log of the entry point nobody can say who came, and what was asked.',
  remediation: 'Set the attributes access_logs.s3.enabled and access_logs.s3.bucket',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html'],
  checks: ['elbv2_logging_enabled', 'elb_logging_enabled'],
  judge(resource) {
    return isApplication(resource)
      ? mustBeTrue(attributeOf(resource, 'access_logs.s3.enabled'), 'requests are not logged')
      : NOT_APPLICABLE;
  },
});
