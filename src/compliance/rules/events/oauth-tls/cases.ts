import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Connection: {
      Type: 'AWS::Events::Connection',
      Properties: { AuthorizationType: 'OAUTH_CLIENT_CREDENTIALS', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'https',
      template: given({ AuthParameters: { OAuthParameters: { AuthorizationEndpoint: 'https://example.com/token', HttpMethod: 'POST' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'http',
      template: given({ AuthParameters: { OAuthParameters: { AuthorizationEndpoint: 'http://example.com/token', HttpMethod: 'POST' } } }),
      at: ['Connection Properties.AuthParameters.OAuthParameters.AuthorizationEndpoint'],
    },
  ],
  notApplicable: [
    {
      name: 'another kind of authorization',
      template: given({
        AuthorizationType: 'API_KEY',
        AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: 'k', ApiKeyValue: { 'Fn::ImportValue': 'setting' } } },
      }),
    },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AuthParameters: { OAuthParameters: { AuthorizationEndpoint: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Connection Properties.AuthParameters.OAuthParameters.AuthorizationEndpoint'],
    },
  ],
};
