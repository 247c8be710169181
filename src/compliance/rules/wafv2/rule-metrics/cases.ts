import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'metrics', template: one({ Rules: [{ VisibilityConfig: { CloudWatchMetricsEnabled: true } }] }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: one({ Rules: [{ VisibilityConfig: { CloudWatchMetricsEnabled: 'false' } }] }),
      at: ['One Properties.Rules.0.VisibilityConfig.CloudWatchMetricsEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ Rules: [{ VisibilityConfig: { CloudWatchMetricsEnabled: { Ref: 'Value' } } }] }),
      },
      at: ['One Properties.Rules.0.VisibilityConfig.CloudWatchMetricsEnabled'],
    },
  ],
};
