import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { AccessConditions } from './access-conditions';
import { Elevation } from './elevation';
import { JobFunction } from './job-function';

/** Who has a job. */
export interface JobFunctionMembers {
  /** The job. */
  readonly jobFunction: JobFunction;

  /**
   * Names of IAM users that exist when the stack is deployed. Users are never made here: their passwords and keys would stand
   * in the template.
   */
  readonly existingUserNames: string[];
}

/** Properties of {@link JobFunctionGroups}. */
export interface JobFunctionGroupsProps {
  /**
   * The jobs to make groups for. None, or one that repeats, is an error.
   *
   * @default - administrators, developers, auditors and read-only
   */
  readonly functions?: JobFunction[];

  /**
   * Users to put into the groups. A job that has no group is an error.
   *
   * @default - nobody; users can be added by hand or with `group(…).addExistingUsers()`
   */
  readonly members?: JobFunctionMembers[];

  /**
   * Managed policies for every group. One that allows everything is an error; so are more than ten policies of one group.
   *
   * @default - none
   */
  readonly additionalPolicies?: iam.IManagedPolicy[];

  /**
   * The path of the groups: begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`. Anything else is
   * an error. Members of groups other than the administrators cannot change a group
   * below it, so `/` closes every group of the account to them.
   *
   * @default '/security-baseline/'
   */
  readonly path?: string;

  /**
   * How the names of the groups begin: 1 to 64 letters, digits and `+=,.@_-`. The job and characters that are unique to the
   * deployment follow, because a group outlives its stack.
   *
   * @default - generated names, which begin with the name of the stack
   */
  readonly groupNamePrefix?: string;

  /**
   * Whether members must have shown an MFA device before they can do anything but set one up.
   *
   * `false` needs `noMfaReason` and is a warning.
   *
   * @see CIS AWS Foundations 7.0 2.10, FSBP IAM.19
   * @default true
   */
  readonly enforceMfa?: boolean;

  /**
   * Why MFA is not enforced; it stands in the warning. An error unless `enforceMfa` is false; so is a blank one.
   *
   * @default - MFA is enforced
   */
  readonly noMfaReason?: string;

  /**
   * How long ago the MFA device may have been shown: 900 to 129,600 whole seconds (36 hours, the longest session).
   *
   * @default - as long as the session lasts
   */
  readonly mfaMaxAge?: Duration;

  /**
   * Whether a person without MFA may enrol a device.
   *
   * There is a residue that no policy can close: IAM cannot tell a first device from another, so that a stranger with a stolen
   * access key or password can enrol a device of their own and then has MFA. With `false` an administrator enrols the first
   * device of each person, and only more of them are self-service. An error if MFA is not enforced.
   *
   * @default true
   */
  readonly mfaSelfEnrolment?: boolean;

  /**
   * Whether a person without MFA may change their password. Somebody whose password must be changed at first sign-in cannot
   * get in otherwise; but a stolen password is then enough to lock its owner out. `true` is a warning.
   *
   * @default false
   */
  readonly allowPasswordChangeWithoutMfa?: boolean;

  /**
   * Whether people may make access keys for themselves. They can list, deactivate and delete them in any case; temporary
   * credentials are better (`aws login`, roles). `true` is a warning.
   *
   * @see CIS AWS Foundations 7.0 2.12, FSBP IAM.3
   * @default false
   */
  readonly selfServiceAccessKeys?: boolean;

  /**
   * Whether people may use `aws login`, which gives the AWS CLI temporary credentials from a console session.
   *
   * Not verified: whether these credentials carry the MFA of the console session. If they do not, they are good for
   * nothing while MFA is enforced, and the way is `aws sts get-session-token` with the code of a device.
   *
   * @see https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SignInLocalDevelopmentAccess.html
   * @default true
   */
  readonly allowCliLogin?: boolean;

  /**
   * Whether AWS CloudShell is closed to everybody. It can carry files out of the account.
   *
   * @see CIS AWS Foundations 7.0 2.20
   * @default false
   */
  readonly denyCloudShell?: boolean;

  /**
   * Where, when and how people may work.
   *
   * @default - from anywhere, at any time, in every Region, over TLS
   */
  readonly conditions?: AccessConditions;

  /**
   * How administrators come by their permissions. An error without `JobFunction.ADMINISTRATORS`.
   *
   * @default Elevation.DIRECT
   */
  readonly administratorElevation?: Elevation;

  /**
   * The permissions boundary of every role that developers make. With it they may make roles, policies and instance profiles
   * below the path `/app/` and pass such roles to services. An error without `JobFunction.DEVELOPERS`.
   *
   * @default - developers cannot change IAM at all
   */
  readonly developerBoundary?: iam.IManagedPolicy;

  /**
   * Service principals that developers may pass their roles to, such as `lambda.amazonaws.com`. A list that is empty or repeats is
   * an error, as is any without `developerBoundary`, and `cloudformation.amazonaws.com`: a stack would do what its developer may not.
   *
   * @default - API Gateway, EC2, ECS tasks, EventBridge (rules, pipes, schedules), Lambda, Step Functions
   */
  readonly developerPassRoleServices?: string[];

  /**
   * Whether the read-only group may read data as well: objects, table items, messages, logs, parameters. `true` is a warning.
   * An error without `JobFunction.READ_ONLY`.
   *
   * @default false
   */
  readonly readOnlyDataAccess?: boolean;

  /**
   * Whether the billing group only reads. An error without `JobFunction.BILLING`.
   *
   * @default false
   */
  readonly billingReadOnly?: boolean;

  /**
   * Whether people other than administrators are kept from changing who has access: policies of buckets, keys, topics, queues,
   * functions, secrets, repositories and the like, shares with other accounts, and IAM except what `developerBoundary` opens.
   *
   * It concerns the actions of the access level "Permissions management" of the services that matter most. They can then no
   * longer make a resource public; but neither can they deploy one that comes with a policy of its own.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
   * @default false
   */
  readonly denyPermissionsManagement?: boolean;

  /**
   * Whether people other than administrators may deploy with the CDK, which means to assume the roles of `cdk bootstrap`.
   *
   * They then act with the CloudFormation execution role, an administrator unless the bootstrap was limited:
   * `cdk bootstrap --custom-permissions-boundary NAME`. Deploy this stack itself with a bootstrap of its own qualifier, which
   * stays closed to them. `true` is a warning that says so, because a template cannot show how the account was bootstrapped.
   *
   * @default false
   */
  readonly allowCdkDeploy?: boolean;

  /**
   * Names of the CloudFormation stacks that people other than administrators may change by their own permissions: a letter, and up
   * to 127 letters, digits and `-`; anything else is an error. `*` stands for any characters, but not at the beginning.
   *
   * Every other stack is closed, for it may have an execution role (each stack that the CDK deploys has one), and whoever
   * updates such a stack acts with that role. So do not deploy stacks of these names with an execution role. An empty list
   * closes them all.
   *
   * @default ['app-*']
   */
  readonly applicationStacks?: string[];

  /**
   * Names of other stacks (a letter, and up to 127 letters, digits and `-`) that belong to the baseline, in any Region. They, and what they made under generated names, are
   * protected like the stack of this construct.
   *
   * @default - none
   */
  readonly protectedStacks?: string[];

  /**
   * Further buckets with evidence. Buckets of this stack whose name is unique to it, as that of a `SecureBucket`, are protected
   * anyway.
   *
   * @default - none
   */
  readonly protectedBuckets?: s3.IBucket[];

  /**
   * A bucket in which everybody has a folder of their own, `home/<user name>/`.
   *
   * @default - none
   */
  readonly userHomeBucket?: s3.IBucket;

  /**
   * What happens to groups, memberships, policies and the administrators' role when they leave the stack.
   *
   * By default they stay, because with a group its denies would go: a member who has other permissions as well would no longer
   * need MFA. Only what a failed first deployment created is taken back. DESTROY is a warning; IAM then refuses to delete a group
   * that has members from elsewhere.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}
