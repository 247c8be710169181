import { some, type CreationTechnique, type Need } from '../technique';

const MANAGES = 'the account manages IAM Identity Center';

/** An action on permission sets is allowed only where it is allowed on their instance, too. */
function onSets(...actions: string[]): Need[] {
  return actions.flatMap((action) => [some(action, 'instance/*'), some(action, 'permissionSet/*')]);
}

function center(id: string, title: string, needs: readonly Need[], supposes: string): CreationTechnique {
  return { kind: 'creation', id, title, needs, pathfinding: [], supposes: `${MANAGES}, and ${supposes}` };
}

/**
 * Ways to become administrator of an account through IAM Identity Center. They work in the account that manages it, which no template
 * tells, for those who sign in there.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamidentitycenter.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentitystore.html
 */
export const IDENTITY_CENTER: readonly CreationTechnique[] = [
  center('sso-account-assignment', 'assign itself a permission set with administrator rights',
    [...onSets('sso:CreateAccountAssignment'), some('sso:CreateAccountAssignment', 'account/*')], 'the attacker has a user there'),
  ...([['inline', 'write an inline policy for', 'sso:PutInlinePolicyToPermissionSet'],
    ['attach', 'attach AdministratorAccess to', 'sso:AttachManagedPolicyToPermissionSet']] as const).map(([id, words, action]) => (
    center(`sso-permission-set-${id}`, `${words} a permission set that it is assigned`,
      [...onSets(action, 'sso:ProvisionPermissionSet'), some('sso:ProvisionPermissionSet', 'account/*')], 'the attacker is assigned a permission set')
  )),
  center('identitystore-join-group', 'join a group that is assigned administrator rights',
    ['group/*', 'user/*', 'identitystore/*'].map((pattern) => some('identitystore:CreateGroupMembership', pattern)),
    'the attacker has a user there, and a group is assigned administrator rights'),
];
