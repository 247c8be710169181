import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a group', template: one({ DistributionConfig: { OriginGroups: { Quantity: 1, Items: [{ Id: 'both' }] } } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DistributionConfig: {} }), at: ['One Properties.DistributionConfig.OriginGroups'] },
    {
      name: 'an empty list',
      template: one({ DistributionConfig: { OriginGroups: { Quantity: 0, Items: [] } } }),
      at: ['One Properties.DistributionConfig.OriginGroups'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'groups that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DistributionConfig: { OriginGroups: { Items: { Ref: 'Value' } } } }) },
      at: ['One Properties.DistributionConfig.OriginGroups.Items'],
    },
  ],
};
