import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGatewayV2::Authorizer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one application', template: one({ AuthorizerType: 'JWT', JwtConfiguration: { Issuer: 'https://id.example.com', Audience: ['shop'] } }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({ AuthorizerType: 'JWT', JwtConfiguration: { Issuer: 'https://id.example.com' } }),
      at: ['One Properties.JwtConfiguration.Audience'],
    },
    {
      name: 'an empty list',
      template: one({ AuthorizerType: 'JWT', JwtConfiguration: { Audience: [] } }),
      at: ['One Properties.JwtConfiguration.Audience'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a function', template: one({ AuthorizerType: 'REQUEST' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AuthorizerType: { Ref: 'Value' } }) },
      at: ['One Properties.AuthorizerType'],
    },
  ],
};
