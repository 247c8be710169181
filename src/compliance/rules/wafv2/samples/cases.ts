import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ VisibilityConfig: { SampledRequestsEnabled: true } }) },
    { name: 'yes as a text', template: one({ VisibilityConfig: { SampledRequestsEnabled: 'true' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.VisibilityConfig.SampledRequestsEnabled'] },
    {
      name: 'no',
      template: one({ VisibilityConfig: { SampledRequestsEnabled: false } }),
      at: ['One Properties.VisibilityConfig.SampledRequestsEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ VisibilityConfig: { SampledRequestsEnabled: { Ref: 'Value' } } }) },
      at: ['One Properties.VisibilityConfig.SampledRequestsEnabled'],
    },
  ],
};
