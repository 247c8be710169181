import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::UsagePlan', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a limit', template: one({ Throttle: { RateLimit: 100, BurstLimit: 200 } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.Throttle.RateLimit'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Throttle: { RateLimit: { Ref: 'Value' } } }) },
      at: ['One Properties.Throttle.RateLimit'],
    },
  ],
};
