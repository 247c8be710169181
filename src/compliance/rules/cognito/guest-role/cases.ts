import type { RuleCases } from '../../../model/cases';

const attachment = (Properties: object) => ({ Resources: { Attachment: { Type: 'AWS::Cognito::IdentityPoolRoleAttachment', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'users only', template: attachment({ IdentityPoolId: 'p', Roles: { authenticated: 'arn:aws:iam::111122223333:role/user' } }) },
  ],
  nonCompliant: [
    {
      name: 'guests',
      template: attachment({
        IdentityPoolId: 'p',
        Roles: { authenticated: 'arn:aws:iam::111122223333:role/user', unauthenticated: 'arn:aws:iam::111122223333:role/guest' },
      }),
      at: ['Attachment Properties.Roles.unauthenticated'],
    },
  ],
  notApplicable: [
    {
      name: 'the pool takes none',
      template: {
        Resources: {
          Pool: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: false } },
          ...attachment({ IdentityPoolId: { Ref: 'Pool' }, Roles: { unauthenticated: 'arn:aws:iam::111122223333:role/guest' } }).Resources,
        },
      },
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: attachment({ IdentityPoolId: 'p', Roles: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Attachment Properties.Roles'],
    },
  ],
};
