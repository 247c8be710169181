import { relate } from './glob';
import type { Identity, IdentityKind, Target } from './types';

const SIGNED: readonly IdentityKind[] = ['user', 'group', 'role', 'permission-set', 'account'];

// "If an administrator attaches a policy to your identity that explicitly denies access to the sts:GetCallerIdentity action, you can
// still perform this operation"; "You can include the GetSessionToken action in a policy, but that has no effect on a user's ability to
// perform the GetSessionToken operation", which needs the long-term credentials of a user.
const BY_WHOM: ReadonlyMap<string, readonly IdentityKind[]> = new Map<string, readonly IdentityKind[]>([
  ['sts:getcalleridentity', SIGNED],
  ['sts:getsessiontoken', ['user', 'group']],
]);

/**
 * Whether AWS performs an operation for somebody whatever policies say. Patterns are not looked into: what denies `sts:*` denies all of it
 * that can be denied.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
 */
export function isBeyondPolicies(action: string, identity: Identity, hasSession: boolean): boolean {
  const kinds = BY_WHOM.get(action.toLowerCase());
  return kinds?.includes(identity.kind) === true && (kinds === SIGNED || !hasSession);
}

/**
 * Why something that is in no policy may allow an action: the password policy of an account may let each user change the own password.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html
 */
export function accountMayAllow(action: string, { kind, arn }: Identity, target: Target): string | undefined {
  const name = action.toLowerCase();
  const isOwn = name === 'iam:getaccountpasswordpolicy' || (name === 'iam:changepassword' && relate(arn, target.arn) !== 'apart');
  return isOwn && (kind === 'user' || kind === 'group') ? 'whether the password policy of the account lets users change their passwords' : undefined;
}
