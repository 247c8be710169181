import type { RuleCases } from '../../../model/cases';

const userPoolClient = (Properties: object) => ({ Resources: { UserPoolClient: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'short',
      template: userPoolClient({
        UserPoolId: 'eu-west-1_a',
        AccessTokenValidity: 30,
        IdTokenValidity: 60,
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
      }),
    },
    { name: 'the defaults', template: userPoolClient({}) },
    { name: 'an hour', template: userPoolClient({ AccessTokenValidity: '1' }) },
  ],
  nonCompliant: [
    {
      name: 'a day',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', AccessTokenValidity: 24 }),
      at: ['UserPoolClient Properties.AccessTokenValidity'],
    },
    { name: 'ten years', template: userPoolClient({ RefreshTokenValidity: 3650 }), at: ['UserPoolClient Properties.RefreshTokenValidity'] },
    {
      name: 'in minutes',
      template: userPoolClient({ IdTokenValidity: 120, TokenValidityUnits: { IdToken: 'minutes' } }),
      at: ['UserPoolClient Properties.IdTokenValidity'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPoolClient({ AccessTokenValidity: { 'Fn::ImportValue': 'Shared' } }),
      at: ['UserPoolClient Properties.AccessTokenValidity'],
    },
  ],
};
