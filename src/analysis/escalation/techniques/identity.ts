import { on, type ImpersonationTechnique, type SelfTechnique, type TakeoverTechnique, type UnlockTechnique } from '../technique';

const OLD_VERSION = 'an earlier version of the policy grants more';
const CREDENTIALS = 'the attacker has the password or an access key of the user';

/** Ways to give oneself administrator rights through IAM. */
export const SELF: readonly SelfTechnique[] = [
  {
    kind: 'self',
    id: 'iam-own-policy-version',
    title: 'write a new version of a managed policy that it has',
    who: ['user', 'group', 'role'],
    needs: on('own-policy', 'iam:CreatePolicyVersion'),
    pathfinding: ['iam-001'],
  },
  {
    kind: 'self',
    id: 'iam-own-policy-default',
    title: 'make an earlier version of its managed policy the default',
    who: ['user', 'group', 'role'],
    needs: on('own-policy', 'iam:SetDefaultPolicyVersion'),
    pathfinding: [],
    supposes: OLD_VERSION,
  },
  {
    kind: 'self',
    id: 'iam-own-user-inline',
    title: 'write an inline policy for its own user',
    who: ['user', 'group'],
    needs: on('self', 'iam:PutUserPolicy'),
    pathfinding: ['iam-007'],
  },
  {
    kind: 'self',
    id: 'iam-own-user-attach',
    title: 'attach AdministratorAccess to its own user',
    who: ['user', 'group'],
    needs: on('self', 'iam:AttachUserPolicy'),
    pathfinding: ['iam-008'],
  },
  {
    kind: 'self',
    id: 'iam-own-group-inline',
    title: 'write an inline policy for its own group',
    who: ['user', 'group'],
    needs: on('own-group', 'iam:PutGroupPolicy'),
    pathfinding: ['iam-011'],
  },
  {
    kind: 'self',
    id: 'iam-own-group-attach',
    title: 'attach AdministratorAccess to its own group',
    who: ['user', 'group'],
    needs: on('own-group', 'iam:AttachGroupPolicy'),
    pathfinding: ['iam-010'],
  },
  {
    kind: 'self',
    id: 'iam-own-role-inline',
    title: 'write an inline policy for its own role',
    who: ['role'],
    needs: on('self', 'iam:PutRolePolicy'),
    pathfinding: ['iam-005'],
  },
  {
    kind: 'self',
    id: 'iam-own-role-attach',
    title: 'attach AdministratorAccess to its own role',
    who: ['role'],
    needs: on('self', 'iam:AttachRolePolicy'),
    pathfinding: ['iam-009'],
  },
];

/** Ways to lift what holds one's own rights down. */
export const UNLOCK: readonly UnlockTechnique[] = [
  {
    kind: 'unlock',
    id: 'iam-own-boundary-version',
    title: 'write a new version of its own permissions boundary',
    who: ['user', 'group', 'role'],
    removes: 'boundary',
    needs: on('own-boundary', 'iam:CreatePolicyVersion'),
    pathfinding: [],
  },
  ...(['Delete', 'Put'] as const).flatMap((verb): UnlockTechnique[] => [
    {
      kind: 'unlock',
      id: `iam-own-user-boundary-${verb.toLowerCase()}`,
      title: 'lift its own permissions boundary',
      who: ['user', 'group'],
      removes: 'boundary',
      needs: on('self', `iam:${verb}UserPermissionsBoundary`),
      pathfinding: [],
    },
    {
      kind: 'unlock',
      id: `iam-own-role-boundary-${verb.toLowerCase()}`,
      title: 'lift its own permissions boundary',
      who: ['role'],
      removes: 'boundary',
      needs: on('self', `iam:${verb}RolePermissionsBoundary`),
      pathfinding: [],
    },
  ]),
  ...(['Detach', 'Delete'] as const).flatMap((verb): UnlockTechnique[] => [
    {
      kind: 'unlock',
      id: `iam-own-user-denials-${verb.toLowerCase()}`,
      title: 'remove the policies that deny',
      who: ['user'],
      removes: 'denials',
      needs: on('self', `iam:${verb}UserPolicy`),
      pathfinding: [],
    },
    {
      kind: 'unlock',
      id: `iam-own-role-denials-${verb.toLowerCase()}`,
      title: 'remove the policies that deny',
      who: ['role'],
      removes: 'denials',
      needs: on('self', `iam:${verb}RolePolicy`),
      pathfinding: [],
    },
    {
      kind: 'unlock',
      id: `iam-own-group-denials-${verb.toLowerCase()}`,
      title: 'remove the policies that deny from its group',
      who: ['user', 'group'],
      removes: 'denials',
      needs: on('own-group', `iam:${verb}GroupPolicy`),
      pathfinding: [],
    },
  ]),
];

/** Ways to become another principal. */
export const IMPERSONATION: readonly ImpersonationTechnique[] = [
  {
    kind: 'impersonation',
    id: 'sts-assume-role',
    title: 'assume the role',
    targets: ['role'],
    needs: on('target', 'sts:AssumeRole'),
    pathfinding: ['sts-001'],
  },
  {
    kind: 'impersonation',
    id: 'iam-access-key',
    title: 'make an access key for the user',
    targets: ['user'],
    needs: on('target', 'iam:CreateAccessKey'),
    pathfinding: ['iam-002', 'iam-003'],
  },
  {
    kind: 'impersonation',
    id: 'iam-login-profile-new',
    title: 'give the user a console password',
    targets: ['user'],
    needs: on('target', 'iam:CreateLoginProfile'),
    pathfinding: ['iam-004'],
    supposes: 'the user has no console password yet',
  },
  {
    kind: 'impersonation',
    id: 'iam-login-profile',
    title: 'change the console password of the user',
    targets: ['user'],
    needs: on('target', 'iam:UpdateLoginProfile'),
    pathfinding: ['iam-006'],
    supposes: 'the user has a console password',
  },
  {
    kind: 'impersonation',
    id: 'iam-join-group',
    title: 'join the group',
    who: ['user', 'group'],
    targets: ['group'],
    needs: on('target', 'iam:AddUserToGroup'),
    pathfinding: ['iam-013'],
  },
  {
    kind: 'impersonation',
    id: 'iam-trust-policy',
    title: 'rewrite the trust policy of the role and assume it',
    targets: ['role'],
    needs: on('target', 'iam:UpdateAssumeRolePolicy'),
    pathfinding: ['iam-012'],
  },
  {
    kind: 'impersonation',
    id: 'iam-mfa-remove',
    title: 'remove the MFA device of the user',
    targets: ['user'],
    needs: on('target', 'iam:DeactivateMFADevice'),
    pathfinding: [],
    supposes: CREDENTIALS,
  },
  {
    kind: 'impersonation',
    id: 'iam-mfa-enroll',
    title: 'enroll an MFA device of its own for the user',
    targets: ['user'],
    needs: [{ action: 'iam:CreateVirtualMFADevice', on: { some: 'mfa/*' } }, ...on('target', 'iam:EnableMFADevice')],
    pathfinding: [],
    supposes: CREDENTIALS,
  },
];

const GRANTS = [
  { id: 'attach', words: 'attach AdministratorAccess to', action: 'Attach', role: ['iam-014', 'iam-019'], user: ['iam-015'] },
  { id: 'inline', words: 'write an inline policy for', action: 'Put', role: ['iam-017', 'iam-021'], user: ['iam-018'] },
] as const;

/** Ways to make another principal an administrator and to become it. */
export const TAKEOVER: readonly TakeoverTechnique[] = [
  ...GRANTS.flatMap(({ id, words, action, role, user }): TakeoverTechnique[] => [
    {
      kind: 'takeover',
      id: `iam-role-${id}-assume`,
      title: `${words} a role and assume it`,
      targets: ['role'],
      assumes: true,
      needs: on('target', `iam:${action}RolePolicy`),
      pathfinding: [role[0]],
    },
    {
      kind: 'takeover',
      id: `iam-role-${id}-trust`,
      title: `${words} a role and rewrite its trust policy`,
      targets: ['role'],
      assumes: false,
      needs: on('target', `iam:${action}RolePolicy`, 'iam:UpdateAssumeRolePolicy'),
      pathfinding: [role[1]],
    },
    {
      kind: 'takeover',
      id: `iam-user-${id}-key`,
      title: `${words} a user and make an access key for it`,
      targets: ['user'],
      assumes: false,
      needs: on('target', `iam:${action}UserPolicy`, 'iam:CreateAccessKey'),
      pathfinding: user,
    },
  ]),
  {
    kind: 'takeover',
    id: 'iam-role-version-assume',
    title: 'write a new version of a managed policy of a role and assume it',
    targets: ['role'],
    assumes: true,
    needs: on('target-policy', 'iam:CreatePolicyVersion'),
    pathfinding: ['iam-016'],
  },
  {
    kind: 'takeover',
    id: 'iam-role-version-trust',
    title: 'write a new version of a managed policy of a role and rewrite its trust policy',
    targets: ['role'],
    assumes: false,
    needs: [...on('target-policy', 'iam:CreatePolicyVersion'), ...on('target', 'iam:UpdateAssumeRolePolicy')],
    pathfinding: ['iam-020'],
  },
];
