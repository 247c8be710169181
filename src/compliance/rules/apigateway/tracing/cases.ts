import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'set', template: one({ TracingEnabled: true }) },
  ],
  nonCompliant: [
    { name: 'set otherwise', template: one({ TracingEnabled: false }), at: ['One Properties.TracingEnabled'] },
    { name: 'nothing is said', template: one({}), at: ['One Properties.TracingEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ TracingEnabled: { Ref: 'Value' } }) },
      at: ['One Properties.TracingEnabled'],
    },
  ],
};
