import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Method', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'checked', template: one({ HttpMethod: 'POST', RequestValidatorId: 'v1' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ HttpMethod: 'POST' }), at: ['One Properties.RequestValidatorId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'before a request from another site', template: one({ HttpMethod: 'OPTIONS' }) },
  ],
  unknown: [
    {
      name: 'a method that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ HttpMethod: { Ref: 'Value' } }) },
      at: ['One Properties.HttpMethod'],
    },
  ],
};
