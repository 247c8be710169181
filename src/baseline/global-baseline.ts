import type * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { SecurityNotifications } from '../alerting/security-notifications';
import type { SecurityNotificationsProps } from '../alerting/security-notifications-props';
import { AuditTrail } from '../audit/audit-trail';
import type { AuditTrailProps } from '../audit/audit-trail-props';
import { AccountPasswordPolicy, type AccountPasswordPolicyProps } from '../identity/account-password-policy';
import { JobFunctionGroups } from '../identity/job-function-groups';
import type { JobFunctionGroupsProps } from '../identity/job-function-groups-props';

/** What an account needs once, in its home Region. */
export interface GlobalBaselineProps {
  /**
   * Where alarms and findings go.
   *
   * @default - an encrypted topic without subscribers (a warning says so)
   */
  readonly notifications?: SecurityNotificationsProps;

  /**
   * The password policy for IAM users.
   *
   * @default - 14 characters of four classes, 24 remembered passwords, 90 days
   */
  readonly passwordPolicy?: AccountPasswordPolicyProps;

  /**
   * The groups for people, by job function.
   *
   * @default - administrators, developers, auditors and read-only, with MFA enforced
   */
  readonly jobFunctionGroups?: JobFunctionGroupsProps;

  /**
   * The trail that records management events of all Regions.
   *
   * @default - an encrypted, validated multi-Region trail with its own bucket, key and log group
   */
  readonly auditTrail?: AuditTrailProps;
}

/**
 * The account-wide half of the baseline: notifications, password policy, groups, audit trail.
 *
 * Deploy it once per account: IAM is global, and two copies in two Regions would fight over the password policy.
 */
export class GlobalBaseline extends Construct {
  /** Where alarms and findings go. */
  public readonly notifications: SecurityNotifications;
  /** The password policy for IAM users. */
  public readonly passwordPolicy: AccountPasswordPolicy;
  /** The groups for people, by job function. */
  public readonly jobFunctionGroups: JobFunctionGroups;
  /** The trail that records management events of all Regions. */
  public readonly auditTrail: AuditTrail;

  constructor(scope: Construct, id: string, props: GlobalBaselineProps = {}) {
    super(scope, id);

    this.notifications = new SecurityNotifications(this, 'Notifications', props.notifications);
    this.passwordPolicy = new AccountPasswordPolicy(this, 'PasswordPolicy', props.passwordPolicy);
    this.jobFunctionGroups = new JobFunctionGroups(this, 'JobFunctionGroups', props.jobFunctionGroups);
    this.auditTrail = new AuditTrail(this, 'AuditTrail', {
      ...props.auditTrail,
      notificationTopic: props.auditTrail?.notificationTopic ?? this.notificationTopic,
    });
  }

  /** The topic for the Regional half in the same Region. */
  public get notificationTopic(): sns.ITopic {
    return this.notifications.topic;
  }
}
