import type { Duration } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';

/**
 * What every role of a workload takes.
 *
 * Refused, at once or at synthesis, whoever added it and however late: a statement that allows everything on everything
 * (CIS AWS Foundations 7.0 2.14, FSBP IAM.1), and one that allows `iam:PassRole` on every role. AWS's `…FullAccess` policies
 * and `PowerUserAccess` are warnings.
 */
export interface WorkloadRoleProps {
  /**
   * Statements for the role's own policy. `*` on `*`, and `iam:PassRole` on `*`, are errors.
   *
   * @default - none; grants (`bucket.grantRead(role)`) are the better way
   */
  readonly statements?: iam.PolicyStatement[];

  /**
   * Managed policies. `AdministratorAccess`, and one of this app that allows everything, are errors; `…FullAccess` is a
   * warning; more than 20 in all are an error, and more than 10 need a higher quota.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
   * @default - none
   */
  readonly managedPolicies?: iam.IManagedPolicy[];

  /**
   * The most that the role may ever do.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
   * @default - no boundary, or the one that the app applies to all roles
   */
  readonly permissionsBoundary?: iam.IManagedPolicy;

  /**
   * The path: begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`;
   * anything else is an error. Developers of a `JobFunctionGroups` may pass roles below `/app/`.
   *
   * @default '/'
   */
  readonly path?: string;

  /**
   * What the role is for, as IAM shows it: 1 to 1,000 characters, in letters of Western Europe (Latin-1); anything else is an error.
   *
   * @default - by the kind of role
   */
  readonly description?: string;
}

/** What every role takes that somebody outside of AWS assumes with a token. */
export interface FederatedRoleProps extends WorkloadRoleProps {
  /**
   * The longest session: 1 to 12 hours, in whole seconds; anything else is an error.
   *
   * @default Duration.hours(1)
   */
  readonly maxSessionDuration?: Duration;

  /**
   * The provider, where the account has it already: it can have only one of each URL.
   *
   * @default - made, once for all roles of the stack; where another stack of the same account makes it, that is an error
   */
  readonly provider?: iam.IOidcProvider;
}
