import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::GraphQLApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by IAM', template: one({ AuthenticationType: 'AWS_IAM' }) },
    {
      name: 'by a user pool and IAM',
      template: one({ AuthenticationType: 'AMAZON_COGNITO_USER_POOLS', AdditionalAuthenticationProviders: [{ AuthenticationType: 'AWS_IAM' }] }),
    },
  ],
  nonCompliant: [
    { name: 'a key', template: one({ AuthenticationType: 'API_KEY' }), at: ['One Properties.AuthenticationType'] },
    {
      name: 'a key besides',
      template: one({ AuthenticationType: 'AWS_IAM', AdditionalAuthenticationProviders: [{ AuthenticationType: 'API_KEY' }] }),
      at: ['One Properties.AdditionalAuthenticationProviders.0.AuthenticationType'],
    },
    {
      name: 'a key for events',
      template: {
        Resources: { One: { Type: 'AWS::AppSync::Api', Properties: { EventConfig: { DefaultPublishAuthModes: [{ AuthType: 'API_KEY' }] } } } },
      },
      at: ['One Properties.EventConfig.DefaultPublishAuthModes.0.AuthType'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AuthenticationType: { Ref: 'Value' } }) },
      at: ['One Properties.AuthenticationType'],
    },
  ],
};
