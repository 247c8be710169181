import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'set', template: one({ LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' }] }) },
  ],
  nonCompliant: [
    { name: 'set otherwise', template: one({ LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: false }] }), at: ['One Properties.LoadBalancerAttributes.0.Value'] },
    { name: 'nothing is said', template: one({}), at: ['One Properties.LoadBalancerAttributes'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a network load balancer', template: one({ Type: 'network' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: { Ref: 'Value' } }] }) },
      at: ['One Properties.LoadBalancerAttributes.0.Value'],
    },
  ],
};
