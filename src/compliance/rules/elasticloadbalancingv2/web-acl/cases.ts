import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties } } });
const association = (ResourceArn: object) => ({ Association: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'associated', template: { Resources: { ...one({ Name: 'shop' }).Resources, ...association({ Ref: 'One' }) } } },
  ],
  nonCompliant: [
    { name: 'nothing', template: one({ Name: 'shop' }), at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a network load balancer', template: one({ Type: 'network' }) },
  ],
  unknown: [
    {
      name: 'an association with something that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, Resources: { ...one({}).Resources, ...association({ Ref: 'Value' }) } },
      at: ['Association Properties.ResourceArn'],
    },
  ],
};
