import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'set', template: one({ LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value: 'strictest' }] }) },
    { name: 'the default', template: one({}) },
  ],
  nonCompliant: [
    { name: 'set otherwise', template: one({ LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value: 'monitor' }] }), at: ['One Properties.LoadBalancerAttributes.0.Value'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a network load balancer', template: one({ Type: 'network' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value: { Ref: 'Value' } }] }) },
      at: ['One Properties.LoadBalancerAttributes.0.Value'],
    },
  ],
};
