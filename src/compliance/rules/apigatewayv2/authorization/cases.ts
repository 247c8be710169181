import type { RuleCases } from '../../../model/cases';

const route = (Properties: object, ProtocolType = 'HTTP') => ({
  Resources: {
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'shop', ProtocolType } },
    Route: { Type: 'AWS::ApiGatewayV2::Route', Properties: { ApiId: { Ref: 'Api' }, ...Properties } },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'by a token', template: route({ RouteKey: 'GET /orders', AuthorizationType: 'JWT' }) },
    { name: 'by IAM, when a socket is opened', template: route({ RouteKey: '$connect', AuthorizationType: 'AWS_IAM' }, 'WEBSOCKET') },
  ],
  nonCompliant: [
    { name: 'open', template: route({ RouteKey: 'GET /orders', AuthorizationType: 'NONE' }), at: ['Route Properties.AuthorizationType'] },
    { name: 'nothing is said', template: route({ RouteKey: '$default' }), at: ['Route Properties.AuthorizationType'] },
    { name: 'anybody may open a socket', template: route({ RouteKey: '$connect' }, 'WEBSOCKET'), at: ['Route Properties.AuthorizationType'] },
    { name: 'an API from elsewhere', template: route({ ApiId: 'a1', RouteKey: 'ANY /{proxy+}' }), at: ['Route Properties.AuthorizationType'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a message in an open socket', template: route({ RouteKey: '$default' }, 'WEBSOCKET') },
    { name: 'before a request from another site', template: route({ RouteKey: 'OPTIONS /orders' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...route({ RouteKey: 'GET /orders', AuthorizationType: { Ref: 'Value' } }) },
      at: ['Route Properties.AuthorizationType'],
    },
  ],
};
