import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AUTOSCALING-2',
  title: 'Groups behind a load balancer believe its health checks',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  rationale: 'A machine that runs but does not answer is not replaced.',
  remediation: 'Set HealthCheckType to ELB',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html'],
  checks: ['autoscaling_group_elb_healthcheck_required'],
  controls: ['FSBP AutoScaling.1'],
  judge(resource) {
    const balancers = ['LoadBalancerNames', 'TargetGroupARNs'].flatMap((name) => resource.at(name).items());
    const type = resource.at('HealthCheckType');
    return balancers.length === 0
      ? NOT_APPLICABLE
      : failUnless((type.text() ?? '').split(',').includes('ELB'), type, 'only the machine is looked at');
  },
});
