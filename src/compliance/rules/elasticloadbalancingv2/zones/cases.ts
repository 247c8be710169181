import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two subnets', template: one({ Subnets: ['subnet-1', 'subnet-2'] }) },
    { name: 'two mappings', template: one({ SubnetMappings: [{ SubnetId: 'subnet-1' }, { SubnetId: 'subnet-2' }] }) },
  ],
  nonCompliant: [
    { name: 'one subnet', template: one({ Type: 'network', Subnets: ['subnet-1'] }), at: ['One Properties.Subnets'] },
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
