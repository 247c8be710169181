import type { RuleCases } from '../../../model/cases';

const api = (Properties: object) => ({ Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'IAM',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
              },
            },
          },
        },
      }),
    },
    {
      name: 'a scheme of the method',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'security': [{ iam: [] }],
              },
            },
          },
          components: { securitySchemes: { iam: { 'type': 'apiKey', 'name': 'Authorization', 'in': 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' } } },
        },
      }),
    },
    {
      name: 'a scheme of the API',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              'get': {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
              },
              'x-amazon-apigateway-any-method': {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
              },
            },
          },
          security: [{ iam: [] }],
          components: { securitySchemes: { iam: { 'type': 'apiKey', 'name': 'Authorization', 'in': 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' } } },
        },
      }),
    },
    {
      name: 'as a text',
      template: api({
        Body: '{"openapi":"3.0.1","info":{"title":"a","version":"1"},"paths":{"/orders":{"get":{"x-amazon-apigateway-integration":{"type":"aws_proxy","httpMethod":"POST","uri":"arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations"},"security":[{"iam":[]}]}}}}',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing asked for',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
              },
              post: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'security': [{ iam: [] }],
              },
            },
          },
        },
      }),
      at: ['Api Properties.Body.paths./orders.get'],
    },
    {
      name: 'taken away from one method',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'security': [],
              },
            },
          },
          security: [{ iam: [] }],
          components: { securitySchemes: { iam: { 'type': 'apiKey', 'name': 'Authorization', 'in': 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' } } },
        },
      }),
      at: ['Api Properties.Body.paths./orders.get'],
    },
    {
      name: 'an alternative without',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/a': {
              'x-amazon-apigateway-any-method': {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'security': [{ iam: [] }, {}],
              },
            },
          },
        },
      }),
      at: ['Api Properties.Body.paths./a.x-amazon-apigateway-any-method'],
    },
    {
      name: 'said so',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'x-amazon-apigateway-auth': { type: 'none' },
                'security': [{ iam: [] }],
              },
            },
          },
        },
      }),
      at: ['Api Properties.Body.paths./orders.get'],
    },
    {
      name: 'as a text',
      template: api({
        Body: '{"openapi":"3.0.1","info":{"title":"a","version":"1"},"paths":{"/orders":{"get":{"x-amazon-apigateway-integration":{"type":"aws_proxy","httpMethod":"POST","uri":"arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations"}}}}}',
      }),
      at: ['Api Properties.Body'],
    },
  ],
  notApplicable: [
    { name: 'no definition', template: api({ Name: 'a' }) },
    { name: 'in a bucket', template: api({ BodyS3Location: { Bucket: 'b', Key: 'k' } }) },
    {
      name: 'for browsers only',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: { '/orders': { options: { 'x-amazon-apigateway-integration': { type: 'mock' } } } },
        },
      }),
    },
  ],
  unknown: [
    { name: 'an import', template: api({ Body: { 'Fn::ImportValue': 'Body' } }), at: ['Api Properties.Body'] },
    {
      name: 'security of another stack',
      template: api({
        Body: {
          openapi: '3.0.1',
          info: { title: 'a', version: '1' },
          paths: {
            '/orders': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'aws_proxy',
                  httpMethod: 'POST',
                  uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111111111111:function:f/invocations',
                },
                'security': { 'Fn::ImportValue': 'Security' },
              },
            },
          },
        },
      }),
      at: ['Api Properties.Body.paths./orders.get.security'],
    },
  ],
};
