import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a root object', template: one({ DistributionConfig: { DefaultRootObject: 'index.html' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DistributionConfig: {} }), at: ['One Properties.DistributionConfig.DefaultRootObject'] },
    {
      name: 'an empty text',
      template: one({ DistributionConfig: { DefaultRootObject: '' } }),
      at: ['One Properties.DistributionConfig.DefaultRootObject'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a configuration that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DistributionConfig: { DefaultRootObject: { Ref: 'Value' } } }) },
      at: ['One Properties.DistributionConfig.DefaultRootObject'],
    },
  ],
};
