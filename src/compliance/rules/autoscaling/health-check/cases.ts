import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'of the load balancer',
      template: one({ TargetGroupARNs: ['arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/web/1'], HealthCheckType: 'EBS,ELB' }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ LoadBalancerNames: ['web'] }), at: ['One Properties.HealthCheckType'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no load balancer', template: one({}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LoadBalancerNames: ['web'], HealthCheckType: { Ref: 'Value' } }) },
      at: ['One Properties.HealthCheckType'],
    },
  ],
};
