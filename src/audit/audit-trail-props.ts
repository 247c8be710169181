import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import { CisAlarmThreshold, DisabledCisAlarm } from './cis-alarms';

/** Events about data, which a trail records on request and which are paid per event. */
export enum TrailDataEvents {
  /** Writes and deletions of objects in any bucket but the trail's own. CIS AWS Foundations 7.0 4.8, FSBP S3.22. */
  S3_WRITE = 'S3_WRITE',

  /** All access to objects in any bucket but the trail's own. CIS AWS Foundations 7.0 4.8 and 4.9, FSBP S3.22 and S3.23. */
  S3_ALL = 'S3_ALL',

  /** Invocations of any Lambda function. */
  LAMBDA = 'LAMBDA',
}

/** The organization that a trail records. */
export interface TrailOrganization {
  /** The id of the organization: `o-` and 10 to 32 lowercase letters and digits, else an error. */
  readonly organizationId: string;

  /**
   * The account that manages the organization: 12 digits, else an error. The trail is its property, also when a delegated
   * administrator creates it, so the policies of key and bucket name this account.
   */
  readonly managementAccountId: string;
}

/** Properties of {@link AuditTrail}. */
export interface AuditTrailProps {
  /**
   * The name of the trail: 3 to 128 letters, digits, `.`, `_` and `-`, the last three never at an end or next to each
   * other, and no IP address; else an error. A trail that was retained under a fixed name stops the next deployment.
   *
   * @default - unique to the instance of the stack
   */
  readonly trailName?: string;

  /**
   * The key for the log files and the log group, in the Region of the trail, else an error. The construct adds to its
   * policy what CloudTrail and CloudWatch Logs need; if that policy cannot be changed from here, a warning says what to add.
   *
   * @default - a new {@link SecureKey}
   */
  readonly key?: kms.IKey;

  /**
   * Where the access logs of the trail's bucket go; see `SecureBucketProps.accessLogBucket`.
   *
   * @default - a bucket of its own
   * @see CIS AWS Foundations 7.0 4.4, FSBP S3.9
   */
  readonly accessLogBucket?: s3.IBucket;

  /**
   * For how long CloudWatch Logs keeps the events. Less than a year gives a warning.
   *
   * @default RetentionDays.ONE_YEAR
   */
  readonly logRetention?: logs.RetentionDays;

  /**
   * When log files expire. Less than a year gives a warning.
   *
   * @default Duration.days(2555), seven years
   */
  readonly expiration?: Duration;

  /**
   * When log files move to cheaper storage.
   *
   * @default - Infrequent Access after 90 days, Glacier Instant Retrieval after 365
   */
  readonly transitions?: s3.Transition[];

  /**
   * For how long nobody can delete a log file; see `SecureBucketProps.objectLock`.
   *
   * @default - no Object Lock
   */
  readonly objectLock?: s3.ObjectLockRetention;

  /**
   * Whether the policies of the trail's buckets forbid deletion; see `SecureBucketProps.denyDelete`.
   *
   * @default - true, unless the buckets are destroyed with the stack
   */
  readonly denyDelete?: boolean;

  /**
   * The roles that may delete in spite of `denyDelete`.
   *
   * @default - none
   */
  readonly breakGlass?: iam.IRole[];

  /**
   * The data events that the trail records besides all management events. S3_WRITE together with S3_ALL is an error.
   *
   * @default - none: they are paid per event
   */
  readonly dataEvents?: TrailDataEvents[];

  /**
   * Further selectors, for other data events or other resources.
   *
   * @default - none
   * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html
   */
  readonly additionalEventSelectors?: cloudtrail.CfnTrail.AdvancedEventSelectorProperty[];

  /**
   * Whether CloudTrail Insights looks for unusual rates of calls and errors. Paid per event analysed.
   *
   * @default false
   */
  readonly insights?: boolean;

  /**
   * The organization, for a trail that records all its accounts. Deploy it in the management account, or in that of a
   * delegated administrator for CloudTrail, after trusted access was enabled for `cloudtrail.amazonaws.com`.
   *
   * @default - the trail records its own account only
   */
  readonly organization?: TrailOrganization;

  /**
   * Whether alarms watch the log; see {@link CisAlarms}.
   *
   * @default true
   */
  readonly alarms?: boolean;

  /**
   * Who is notified by the alarms; see `CisAlarmsProps.notificationTopic`.
   *
   * @default - nobody; a warning says so
   */
  readonly notificationTopic?: sns.ITopic;

  /**
   * The alarms that are left out, each with a reason.
   *
   * @default - none
   */
  readonly disabledAlarms?: DisabledCisAlarm[];

  /**
   * The alarms whose threshold is not the default.
   *
   * @default - none
   */
  readonly alarmThresholds?: CisAlarmThreshold[];

  /**
   * What happens when the trail leaves the stack.
   *
   * By default everything stays that the trail needs to go on: the trail itself, bucket, key, log group, role, all
   * policies, and the alarms. Of a first deployment that fails, only the buckets and the key stay. With DESTROY recording
   * ends and the log is deleted; it is an error without `acknowledgeDataLoss`.
   *
   * A Region takes 5 trails. Delete a trail that an earlier instance of the stack left behind when the new one records.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * Confirms that recording may end and the log may be lost with the stack.
   *
   * @default false
   */
  readonly acknowledgeDataLoss?: boolean;
}
