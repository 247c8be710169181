import type { RuleCases } from '../../../model/cases';

const method = (Properties: object, api: object = {}) => ({
  Resources: {
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'shop', ...api } },
    Method: { Type: 'AWS::ApiGateway::Method', Properties: { RestApiId: { Ref: 'Api' }, HttpMethod: 'GET', ...Properties } },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'by IAM', template: method({ AuthorizationType: 'AWS_IAM' }) },
    { name: 'by an authorizer', template: method({ AuthorizationType: 'CUSTOM', AuthorizerId: 'a1' }) },
  ],
  nonCompliant: [
    { name: 'open', template: method({ AuthorizationType: 'NONE' }), at: ['Method Properties.AuthorizationType'] },
    { name: 'nothing is said', template: method({}), at: ['Method Properties.AuthorizationType'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'before a request from another site', template: method({ HttpMethod: 'OPTIONS', AuthorizationType: 'NONE' }) },
    { name: 'a private API', template: method({ AuthorizationType: 'NONE' }, { EndpointConfiguration: { Types: ['PRIVATE'] } }) },
    { name: 'an API with a policy', template: method({ AuthorizationType: 'NONE' }, { Policy: { Version: '2012-10-17', Statement: [] } }) },
    { name: 'a key', template: method({ AuthorizationType: 'NONE', ApiKeyRequired: true }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...method({ AuthorizationType: { Ref: 'Value' } }) },
      at: ['Method Properties.AuthorizationType'],
    },
  ],
};
