import type { RuleCases } from '../../../model/cases';

const api = (Properties: object) => ({ Resources: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'HTTPS',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/a': {
              get: {
                'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
                'x-amazon-apigateway-integration': { type: 'http_proxy', httpMethod: 'GET', uri: 'https://example.com' },
              },
            },
          },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'HTTP',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/a': {
              get: {
                'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
                'x-amazon-apigateway-integration': { type: 'http_proxy', httpMethod: 'GET', uri: 'http://example.com' },
              },
            },
          },
        },
      }),
      at: ['Api Properties.Body.paths./a.get.x-amazon-apigateway-integration.uri'],
    },
    {
      name: 'of an HTTP API, part of it known',
      template: {
        Resources: {
          Api: {
            Type: 'AWS::ApiGatewayV2::Api',
            Properties: {
              Body: {
                openapi: '3.0.1',
                info: { title: 'a', version: '1' },
                paths: {
                  '/a': {
                    get: {
                      'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
                      'x-amazon-apigateway-integration': {
                        type: 'http_proxy',
                        httpMethod: 'GET',
                        uri: { 'Fn::Sub': ['HTTP://${Host}', { Host: { 'Fn::ImportValue': 'Host' } }] },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      at: ['Api Properties.Body.paths./a.get.x-amazon-apigateway-integration.uri'],
    },
  ],
  notApplicable: [
    { name: 'no definition', template: api({}) },
    {
      name: 'inside of a VPC',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/a': {
              get: {
                'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
                'x-amazon-apigateway-integration': { type: 'http_proxy', httpMethod: 'GET', uri: 'http://inside', connectionType: 'VPC_LINK', connectionId: 'v' },
              },
            },
          },
        },
      }),
    },
  ],
  unknown: [
    { name: 'an import', template: api({ Body: { 'Fn::ImportValue': 'Body' } }), at: ['Api Properties.Body'] },
  ],
};
