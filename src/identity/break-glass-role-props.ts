import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { SecurityNotifications } from '../alerting/security-notifications';

/** Properties of {@link BreakGlassRole}. */
export interface BreakGlassRoleProps {
  /**
   * Who hears of it when the role is assumed. In another Region than the role's stack it is an error: EventBridge delivers to
   * topics of its own Region only.
   */
  readonly notifications: SecurityNotifications;

  /**
   * Names of the IAM users of this account who may assume the role, with MFA: 1 to 64 letters, digits and `+=,.@_-`. None in the
   * list, and one that repeats, is an error; so is nobody here and in `trustedRoles`.
   *
   * @default - nobody but `trustedRoles`
   */
  readonly trustedUserNames?: string[];

  /**
   * Roles of this account that may assume the role, such as those of IAM Identity Center. Sessions of roles carry no MFA of IAM,
   * so it cannot be asked for here: a warning says so. An empty list is an error.
   *
   * @default - none
   */
  readonly trustedRoles?: iam.IRole[];

  /**
   * How long ago a user may have shown the MFA device: 300 to 43,200 whole seconds.
   *
   * @default Duration.hours(1)
   */
  readonly mfaMaxAge?: Duration;

  /**
   * Whether the session must carry a source identity, which stays with every event even if the session assumes another role; that
   * of a user must be the name of the user. The console cannot set one: with `true` the role is for the CLI and API only.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
   * @default false
   */
  readonly requireSourceIdentity?: boolean;

  /**
   * Whether whoever assumes the role must say why, in a session tag `reason`, which then stands in the audit trail. The console
   * cannot set one: with `true` the role is for the CLI and API only.
   *
   * @default false
   */
  readonly requireReason?: boolean;

  /**
   * The log group that the multi-Region trail of the account writes to, such as that of an `AuditTrail`. With it an alarm watches
   * over every Region, some minutes later than the rule; without it the rule alone watches over this Region, and a warning says so.
   *
   * @default - no alarm
   */
  readonly auditTrailLogGroup?: logs.ILogGroup;

  /**
   * Whether the role may change who has access: users, roles, policies, identity providers, the trust of other roles, and stacks
   * other than `applicationStacks`. Whoever may do that can make an administrator without the denies of this role, or become one,
   * and so is bound by nothing but the alarm. `true` is a warning.
   *
   * Access keys can be deactivated, passwords deleted, and `AWSDenyAll` attached, in any case.
   *
   * @default false
   */
  readonly allowIdentityChanges?: boolean;

  /**
   * Names of the CloudFormation stacks that the role may change: a letter, and up to 127 letters, digits and `-`; `*` stands for any characters, but not at the beginning. They must
   * have no execution role of their own: who updates such a stack acts with that role. An error with `allowIdentityChanges`.
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
   * Further buckets with evidence.
   *
   * @default - none
   */
  readonly protectedBuckets?: s3.IBucket[];

  /**
   * What happens to role, policies, rule and alarm when they leave the stack.
   *
   * By default they stay, because the way in for an emergency, and the alarm at its door, must not go with a stack.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}
