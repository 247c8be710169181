import type { PolicyDocument } from 'aws-cdk-lib/aws-iam';

/** A way to more rights that the owner of the app knows and wants. */
export interface AcceptedEscalation {
  /** Where it starts: name, construct path or ARN; `*` stands for any characters. */
  readonly from: string;
  /** Where it ends: name, construct path or ARN of a principal, or `ADMINISTRATOR`; `*` stands for any characters. */
  readonly to: string;
  /** Why it is wanted. An empty reason is an error. */
  readonly reason: string;
}

/**
 * What is known about the roles that `cdk bootstrap` made in the accounts of the app. No template of the app has them, yet who may
 * assume the deploy role may do whatever the execution role may: by default, everything.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html
 */
export interface BootstrapRolesOptions {
  /**
   * Whether the accounts are bootstrapped.
   *
   * @default true
   */
  readonly present?: boolean;

  /**
   * Qualifiers of the bootstrap stacks, 1 to 10 letters, digits, hyphens or underscores. Anything else is an error.
   *
   * @default - `hnb659fds`, and those that policies of the app name
   */
  readonly qualifiers?: string[];

  /**
   * Regions that are bootstrapped.
   *
   * @default - the Regions in ARNs of the app; us-east-1 when there are none
   */
  readonly regions?: string[];

  /**
   * `--cloudformation-execution-policies`: names or ARNs of AWS managed policies. One that is not known is an error: give its
   * document in `executionPolicyDocuments`.
   *
   * @default - `AdministratorAccess`, unless `executionPolicyDocuments` are given
   */
  readonly executionPolicies?: string[];

  /**
   * Documents of your own policies of the execution role.
   *
   * @default - none
   */
  readonly executionPolicyDocuments?: PolicyDocument[];

  /**
   * `--custom-permissions-boundary`: the document of the permissions boundary of the execution role.
   *
   * @default - no boundary
   */
  readonly permissionsBoundary?: PolicyDocument;

  /**
   * `--trust`: accounts, 12 digits each, that may deploy to the accounts of the app.
   *
   * @default - none
   */
  readonly trustedAccounts?: string[];
}

/** How to look for privilege escalation. */
export interface EscalationOptions {
  /**
   * Principals that are meant to be administrators: name, construct path or ARN; `*` stands for any characters. They need no path,
   * and whoever reaches them has one. Principals with a policy that allows everything are found without being named.
   *
   * @default - only those that are found
   */
  readonly administrators?: string[];

  /**
   * Paths that are known and wanted. One that matches no path is reported in `EscalationGraph.unusedAcceptances`.
   *
   * @default - none
   */
  readonly accepted?: AcceptedEscalation[];

  /**
   * The roles of the CDK bootstrap stack.
   *
   * @default - present in every account of the app, with the defaults of `cdk bootstrap`
   */
  readonly bootstrap?: BootstrapRolesOptions;

  /**
   * Actions such as `s3:DeleteBucket` that make a role powerful when it may do them on everything; what has no `:` is an error. A principal that can become a role which has all of its
   * own of these, and more, has a path even if that role is no administrator.
   *
   * @default - a list of some twenty actions that change IAM, stop the audit trail, or read or destroy data everywhere
   */
  readonly sensitiveActions?: string[];

  /**
   * Whether to look for ways to powerful roles, and not only for those to administrator rights.
   *
   * @default true
   */
  readonly powerfulRoles?: boolean;
}
