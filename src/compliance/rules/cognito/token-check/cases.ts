import type { RuleCases } from '../../../model/cases';

const pool = (Properties: object) => ({ Resources: { Pool: { Type: 'AWS::Cognito::IdentityPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'checked',
      template: pool({
        AllowUnauthenticatedIdentities: false,
        CognitoIdentityProviders: [{ ClientId: 'c', ProviderName: 'p', ServerSideTokenCheck: true }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'not checked',
      template: pool({
        AllowUnauthenticatedIdentities: false,
        CognitoIdentityProviders: [{ ClientId: 'c', ProviderName: 'p', ServerSideTokenCheck: false }],
      }),
      at: ['Pool Properties.CognitoIdentityProviders.0.ServerSideTokenCheck'],
    },
    {
      name: 'by default',
      template: pool({ CognitoIdentityProviders: [{ ClientId: 'c', ProviderName: 'p' }] }),
      at: ['Pool Properties.CognitoIdentityProviders.0.ServerSideTokenCheck'],
    },
  ],
  notApplicable: [
    { name: 'other providers', template: pool({ AllowUnauthenticatedIdentities: false }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: pool({ CognitoIdentityProviders: [{ ServerSideTokenCheck: { 'Fn::ImportValue': 'Shared' } }] }),
      at: ['Pool Properties.CognitoIdentityProviders.0.ServerSideTokenCheck'],
    },
  ],
};
