import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'all zones', template: one({ CrossZone: true }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.CrossZone'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ CrossZone: { Ref: 'Value' } }) },
      at: ['One Properties.CrossZone'],
    },
  ],
};
