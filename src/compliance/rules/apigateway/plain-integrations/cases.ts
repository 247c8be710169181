import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Method', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'HTTPS', template: one({ Integration: { Type: 'HTTP_PROXY', Uri: 'https://shop.example.com' } }) },
    { name: 'a function', template: one({ Integration: { Type: 'AWS_PROXY', Uri: 'arn:aws:apigateway:eu-west-1:lambda:path/functions' } }) },
  ],
  nonCompliant: [
    { name: 'HTTP', template: one({ Integration: { Type: 'HTTP_PROXY', Uri: 'http://shop.example.com' } }), at: ['One Properties.Integration.Uri'] },
    {
      name: 'in an HTTP API',
      template: {
        Resources: {
          One: { Type: 'AWS::ApiGatewayV2::Integration', Properties: { IntegrationType: 'HTTP_PROXY', IntegrationUri: 'HTTP://shop.example.com' } },
        },
      },
      at: ['One Properties.IntegrationUri'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'inside the network', template: one({ Integration: { ConnectionType: 'VPC_LINK', Uri: 'http://shop.internal' } }) },
    { name: 'no integration', template: one({}) },
  ],
  unknown: [
    {
      name: 'a connection that nobody knows',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ Integration: { ConnectionType: { Ref: 'Value' }, Uri: 'http://shop.internal' } }),
      },
      at: ['One Properties.Integration.ConnectionType'],
    },
  ],
};
