import type { RuleCases } from '../../../model/cases';

const attachment = (Properties: object) => ({ Resources: { Attachment: { Type: 'AWS::Cognito::IdentityPoolRoleAttachment', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'denied',
      template: attachment({ IdentityPoolId: 'p', RoleMappings: { pool: { Type: 'Token', AmbiguousRoleResolution: 'Deny' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'the role of everybody',
      template: attachment({
        IdentityPoolId: 'p',
        RoleMappings: { pool: { Type: 'Token', AmbiguousRoleResolution: 'AuthenticatedRole' } },
      }),
      at: ['Attachment Properties.RoleMappings.pool.AmbiguousRoleResolution'],
    },
  ],
  notApplicable: [
    {
      name: 'one role for all',
      template: attachment({ IdentityPoolId: 'p', Roles: { authenticated: 'arn:aws:iam::111122223333:role/user' } }),
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: attachment({ RoleMappings: { pool: { Type: 'Token', AmbiguousRoleResolution: { 'Fn::ImportValue': 'Shared' } } } }),
      at: ['Attachment Properties.RoleMappings.pool.AmbiguousRoleResolution'],
    },
  ],
};
