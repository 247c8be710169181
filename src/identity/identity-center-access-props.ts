import type { Duration } from 'aws-cdk-lib';
import type { JobFunction } from './job-function';

/** A customer managed policy by its name: it must exist in every account that the permission set is assigned to, before it is assigned. */
export interface CustomerManagedPolicyReference {
  /** The name: 1 to 128 letters, digits and `+=,.@_-`; anything else is an error. */
  readonly name: string;

  /**
   * The path: begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`; anything else is an error.
   *
   * @default '/'
   */
  readonly path?: string;
}

/** What is particular to the permission set of one job function. */
export interface PermissionSetSettings {
  /** The job. One that is not among `functions`, or repeats, is an error. */
  readonly jobFunction: JobFunction;

  /**
   * What the permission set is for: 1 to 700 characters, in letters of Western Europe (Latin-1); anything else is an error.
   *
   * @default - by the job function
   */
  readonly description?: string;

  /**
   * How long a session lasts: 1 to 12 hours, in whole seconds; anything else, and a token, is an error.
   *
   * @default - one hour for administrators, four hours for everybody else
   */
  readonly sessionDuration?: Duration;

  /**
   * Where the console opens: a URL of 1 to 240 characters; anything else is an error.
   *
   * @default - the home page of the console
   */
  readonly relayState?: string;

  /**
   * The most that sessions may ever do.
   *
   * @default - no boundary
   */
  readonly permissionsBoundary?: CustomerManagedPolicyReference;

  /**
   * Policies of the accounts, by name. With those of AWS at most 20, more are an error, and so is one that repeats; more than 10 is a warning. Never the MFA policy of `JobFunctionGroups`:
   * sessions of IAM Identity Center carry no MFA of IAM, so it would lock everybody out.
   *
   * @default - none
   */
  readonly customerManagedPolicies?: CustomerManagedPolicyReference[];
}

/** Who has a job in which accounts. */
export interface IdentityCenterAssignment {
  /** The job. One that is not among `functions` is an error. */
  readonly jobFunction: JobFunction;

  /** The accounts, by their 12 digits; none, or one that repeats, is an error. CloudFormation takes no organizational units. */
  readonly accountIds: string[];

  /**
   * Groups that exist, by id (`f81d4fae-7dec-11d0-a765-00a0c91e6bf6`, with or without 10 digits in front); anything else, and one that repeats,
   * is an error. So is nobody in all three lists.
   *
   * @default - none
   */
  readonly groupIds?: string[];

  /**
   * Groups to make in the identity store, by name: 1 to 1,024 characters; anything else, and one that repeats, is an error. Not for directories that are kept elsewhere (SCIM, Active Directory). The same name in several
   * assignments is one group. An error without `identityStoreId`.
   *
   * @default - none
   */
  readonly groupNames?: string[];

  /**
   * Single users, by id as `groupIds`. A warning: who changes jobs changes groups.
   *
   * @default - none
   */
  readonly userIds?: string[];
}

/** An attribute of users that policies can refer to as `aws:PrincipalTag/key`. */
export interface AccessControlAttribute {
  /** The name of the tag: 1 to 128 letters, digits, spaces and `_.:/=+@-`; anything else is an error. */
  readonly key: string;

  /** Where the value comes from, such as `${path:enterprise.department}`: 1 to 256 characters; anything else is an error. */
  readonly source: string;
}

/** Properties of {@link IdentityCenterAccess}. */
export interface IdentityCenterAccessProps {
  /** The instance: `arn:aws:sso:::instance/ssoins-…`; anything else is an error. CloudFormation cannot make the one of an organization. */
  readonly instanceArn: string;

  /**
   * Its identity store (`d-1234567890`); anything else is an error. Needed for `groupNames`.
   *
   * @default - groups are not made here
   */
  readonly identityStoreId?: string;

  /**
   * The jobs. None, or one that repeats, is an error.
   *
   * @default - administrators, developers, auditors, read-only
   */
  readonly functions?: JobFunction[];

  /**
   * What the names of permission sets begin with. With the name of the job 1 to 32 letters, digits and `+=,.@_-`; anything else is an error. A name cannot be changed later without a replacement.
   *
   * @default 'Baseline'
   */
  readonly namePrefix?: string;

  /**
   * What is particular to single permission sets. Two for one job are an error.
   *
   * @default - the defaults of {@link PermissionSetSettings}
   */
  readonly permissionSets?: PermissionSetSettings[];

  /**
   * Who has which job where; more with `assign()`.
   *
   * @default - nobody yet
   */
  readonly assignments?: IdentityCenterAssignment[];

  /**
   * The account that manages the organization, 12 digits. An assignment to it is an error unless `allowManagementAccount`: only the management account itself can make one, and no
   * guardrail holds there.
   *
   * @default - not checked
   */
  readonly managementAccountId?: string;

  /**
   * Whether assignments may reach the management account; it is then a warning.
   *
   * @default false
   */
  readonly allowManagementAccount?: boolean;

  /**
   * In how many accounts there may be administrators before it is a warning: a whole number from 0; anything else is an error.
   *
   * @default 5
   */
  readonly administratorAccounts?: number;

  /**
   * How many assignments are made at a time: 1 to 10, which is what IAM Identity Center takes; anything else is an error.
   *
   * @see https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html
   * @default 5
   */
  readonly concurrentAssignments?: number;

  /**
   * The permissions boundary of every role that developers make, in every account. An error without `JobFunction.DEVELOPERS`.
   *
   * @default - developers cannot change IAM at all
   */
  readonly developerBoundary?: CustomerManagedPolicyReference;

  /**
   * Whether the read-only job may read data as well. `true` is a warning. An error without `JobFunction.READ_ONLY`.
   *
   * @default false
   */
  readonly readOnlyDataAccess?: boolean;

  /**
   * Whether the billing job only reads. An error without `JobFunction.BILLING`.
   *
   * @default false
   */
  readonly billingReadOnly?: boolean;

  /**
   * Whether people other than administrators may deploy with the CDK, see `JobFunctionGroupsProps`. `true` is a warning.
   *
   * @default false
   */
  readonly allowCdkDeploy?: boolean;

  /**
   * Names of the CloudFormation stacks that people other than administrators may change, see `JobFunctionGroupsProps`.
   *
   * @default ['app-*']
   */
  readonly applicationStacks?: string[];

  /**
   * Names of the stacks with the baseline in the accounts: they and what they made under generated names stay as they are. One
   * that `applicationStacks` opens is an error.
   *
   * @default - what carries the tag `security-baseline` only
   */
  readonly protectedStacks?: string[];

  /**
   * Names of further buckets with evidence in the accounts, `*` for any characters after the first: they and what is in them stay as they
   * are. 1 to 63 lower-case letters, digits and `.-*`; anything else is an error.
   *
   * @default - only those of the `SecurityBaselineStack` in each account, which begin with `audit-trail-` and, for the access to them, `access-logs-`
   */
  readonly protectedBuckets?: string[];

  /**
   * Attributes of users for policies (ABAC), at most 50; more, and a key that repeats, are an error. They are settings of the whole instance: at most one construct may have them.
   *
   * @default - not touched
   */
  readonly accessControlAttributes?: AccessControlAttribute[];
}
