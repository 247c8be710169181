import { Construct } from 'constructs';
import { CrossAccountGrantees } from './cross-account-grantees';
import { CrossAccountRoleOptions } from './cross-account-role-options';

/** Properties of {@link CrossAccountAccess}. */
export interface CrossAccountAccessProps extends CrossAccountRoleOptions, CrossAccountGrantees {
  /**
   * Where the trusted half is made: a stack of another account, or a construct in one. Both stacks must name their accounts.
   *
   * Without `groups`, `users` and `roles` the policy can be attached later: `trustedAccess.managedPolicy`.
   */
  readonly trustedScope: Construct;
}
