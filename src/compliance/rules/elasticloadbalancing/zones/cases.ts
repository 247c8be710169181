import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two subnets', template: one({ Subnets: ['subnet-1', 'subnet-2'] }) },
    { name: 'two zones', template: one({ AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] }) },
  ],
  nonCompliant: [
    { name: 'one subnet', template: one({ Subnets: ['subnet-1'] }), at: ['One Properties.Subnets'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'subnets that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Subnets: { Ref: 'Value' } }) },
      at: ['One Properties.Subnets'],
    },
  ],
};
