import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'HTTPS', template: one({ Protocol: 'HTTPS', Port: 443 }) },
    { name: 'a function', template: one({ TargetType: 'lambda' }) },
  ],
  nonCompliant: [
    { name: 'HTTP', template: one({ Protocol: 'HTTP', Port: 80 }), at: ['One Properties.Protocol'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Protocol: { Ref: 'Value' } }) },
      at: ['One Properties.Protocol'],
    },
  ],
};
