import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'set', template: one({ VisibilityConfig: { CloudWatchMetricsEnabled: true } }) },
  ],
  nonCompliant: [
    { name: 'set otherwise', template: one({ VisibilityConfig: { CloudWatchMetricsEnabled: false } }), at: ['One Properties.VisibilityConfig.CloudWatchMetricsEnabled'] },
    { name: 'nothing is said', template: one({}), at: ['One Properties.VisibilityConfig.CloudWatchMetricsEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ VisibilityConfig: { CloudWatchMetricsEnabled: { Ref: 'Value' } } }) },
      at: ['One Properties.VisibilityConfig.CloudWatchMetricsEnabled'],
    },
  ],
};
