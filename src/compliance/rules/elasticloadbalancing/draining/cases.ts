import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'drained', template: one({ ConnectionDrainingPolicy: { Enabled: true } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.ConnectionDrainingPolicy.Enabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ ConnectionDrainingPolicy: { Enabled: { Ref: 'Value' } } }) },
      at: ['One Properties.ConnectionDrainingPolicy.Enabled'],
    },
  ],
};
