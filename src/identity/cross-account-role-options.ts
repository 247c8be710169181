import { Duration } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CrossAccountConditions } from './cross-account-conditions';
import { CrossAccountTrustMode } from './cross-account-trust-mode';

/** The role of a trusting account: its name, whom it trusts beyond the account, and what it may do. */
export interface CrossAccountRoleOptions extends CrossAccountConditions {
  /**
   * The name: 1 to 64 letters, digits and `+=,.@_-`, known at synthesis, because policies of another account spell it out.
   * Anything else is an error. A new name replaces the role, and the other account's policy must follow.
   */
  readonly roleName: string;

  /**
   * The path: begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`, known at
   * synthesis. Anything else is an error. Do not choose one that your service control policies exempt.
   *
   * @default '/'
   */
  readonly path?: string;

  /**
   * The ARNs of users and roles of the trusted accounts, and at least one of each account, who may assume the role.
   *
   * Wildcards are allowed in the name only, and not with `EXACT_PRINCIPAL`. A permission set of IAM Identity Center is
   * `arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Operations_*`. A group cannot be trusted: trust
   * `user/*`, and let the group's policy choose. Anything else is an error.
   *
   * @default - whoever in the trusted accounts has a policy that allows it; a warning unless an external id or an organization is required
   */
  readonly trustedPrincipalArns?: string[];

  /**
   * How the trust policy names `trustedPrincipalArns`.
   *
   * @default CrossAccountTrustMode.ACCOUNT_WITH_PRINCIPAL_CONDITION
   */
  readonly trustMode?: CrossAccountTrustMode;

  /**
   * The organization that callers must belong to: `o-` and 10 to 32 letters and digits. Anything else is an error.
   *
   * @default - any
   */
  readonly principalOrgId?: string;

  /**
   * Parts of organizations that callers must belong to, such as `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*`. With `/*` at the end
   * accounts of the units below count too. An empty list, one that
   * repeats, another syntax, and an organization other than `principalOrgId` are errors.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgpaths
   * @default - any
   */
  readonly principalOrgPaths?: string[];

  /**
   * The longest session, 3,600 to 43,200 whole seconds. A caller who is a session of a role gets one hour whatever stands here
   * (role chaining), so more is a warning if roles are trusted.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use.html
   * @default Duration.hours(1)
   */
  readonly maxSessionDuration?: Duration;

  /**
   * Managed policies of the role. One that allows everything is a warning.
   *
   * @default - none
   */
  readonly managedPolicies?: iam.IManagedPolicy[];

  /**
   * What the role may do, in a managed policy of its own. A statement that allows everything is a warning.
   *
   * @default - nothing but `managedPolicies` and what resources grant
   */
  readonly statements?: iam.PolicyStatement[];

  /**
   * The permissions boundary of the role.
   *
   * @default - none
   */
  readonly permissionsBoundary?: iam.IManagedPolicy;

  /**
   * What the role is for: 1 to 1,000 characters, in letters of Western Europe (Latin-1). Anything else is an error.
   *
   * @default - names the trusted accounts
   */
  readonly description?: string;
}
