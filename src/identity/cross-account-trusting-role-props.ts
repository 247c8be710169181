import { CrossAccountRoleOptions } from './cross-account-role-options';

/** Properties of {@link CrossAccountTrustingRole}. */
export interface CrossAccountTrustingRoleProps extends CrossAccountRoleOptions {
  /**
   * The accounts that are trusted, 12 digits each. An empty list, one that repeats, another syntax, and the account of the role
   * itself are errors.
   */
  readonly trustedAccountIds: string[];

  /**
   * Whether the trusted accounts belong to somebody else, such as an auditor or a vendor. Then `externalIds` are required, and
   * MFA is not unless `requireMfa` is true.
   *
   * @default false
   */
  readonly thirdParty?: boolean;
}
