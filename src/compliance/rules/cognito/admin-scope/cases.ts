import type { RuleCases } from '../../../model/cases';

const userPoolClient = (Properties: object) => ({ Resources: { UserPoolClient: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a secret',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', AllowedOAuthFlows: ['client_credentials'], GenerateSecret: false }),
      at: ['UserPoolClient Properties.GenerateSecret'],
    },
    {
      name: 'nothing is said',
      template: userPoolClient({ AllowedOAuthFlows: ['client_credentials'] }),
      at: ['UserPoolClient Properties.GenerateSecret'],
    },
  ],
  notApplicable: [
    { name: 'for users', template: userPoolClient({ AllowedOAuthFlows: ['code'] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPoolClient({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: { 'Fn::ImportValue': 'Shared' } }),
      at: ['UserPoolClient Properties.GenerateSecret'],
    },
  ],
};
