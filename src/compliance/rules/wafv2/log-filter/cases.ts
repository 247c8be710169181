import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties } } });
const filter = (DefaultBehavior: string, Behavior: string, Action = 'BLOCK') => ({
  DefaultBehavior, Filters: [{ Behavior, Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action } }] }],
});

export const cases: RuleCases = {
  compliant: [
    { name: 'everything', template: one({ LogDestinationConfigs: ['arn:aws:s3:::aws-waf-logs-web'] }) },
    { name: 'only what was blocked', template: one({ LoggingFilter: filter('DROP', 'KEEP') }) },
  ],
  nonCompliant: [
    {
      name: 'all but what was blocked',
      template: one({ LoggingFilter: filter('KEEP', 'DROP') }),
      at: ['One Properties.LoggingFilter.Filters.0.Behavior'],
    },
    {
      name: 'only what was counted',
      template: one({ LoggingFilter: filter('DROP', 'KEEP', 'COUNT') }),
      at: ['One Properties.LoggingFilter.DefaultBehavior'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LoggingFilter: { DefaultBehavior: { Ref: 'Value' } } }) },
      at: ['One Properties.LoggingFilter.DefaultBehavior'],
    },
  ],
};
