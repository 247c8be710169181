/** Who is no outsider. */
export interface OutsiderOptions {
  /**
   * Accounts, 12 digits each, that may be named in policies: those of the organization, and of vendors whose access was reviewed.
   * Anything else is an error. The accounts of the app are trusted without being named, as are those with which Elastic Load
   * Balancing writes its logs.
   *
   * @default - only the accounts of the app
   */
  readonly trustedAccounts?: string[];

  /**
   * Id of the organization, such as `o-a1b2c3d4e5`; anything else is an error. A policy that lets another organization in is a
   * finding then.
   *
   * @default - every organization that a policy names is taken to be the own one
   */
  readonly organizationId?: string;

  /**
   * Organizations and users of GitHub, groups of GitLab and the like, all of whose repositories may assume roles.
   *
   * @default - a trust that any repository of an organization satisfies is a finding
   */
  readonly trustedRepositoryOwners?: string[];
}
