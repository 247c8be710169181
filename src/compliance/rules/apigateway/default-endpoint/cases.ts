import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::RestApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'switched off', template: one({ DisableExecuteApiEndpoint: true }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.DisableExecuteApiEndpoint'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DisableExecuteApiEndpoint: { Ref: 'Value' } }) },
      at: ['One Properties.DisableExecuteApiEndpoint'],
    },
  ],
};
