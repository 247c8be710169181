import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';

/** Options of `allowCloudTrail()`. */
export interface CloudTrailKeyOptions {
  /**
   * Whether the trail is an organization's, so that the logs of every member account are encrypted with the key.
   *
   * @default false
   */
  readonly organizationTrail?: boolean;

  /**
   * Who may decrypt the log files, and nothing else that the key encrypts.
   *
   * @default - nobody
   */
  readonly readers?: iam.IPrincipal[];
}

/** Options of `allowUse()`: under which conditions the principals may use the key. All that are given must hold. */
export interface KeyUseOptions {
  /**
   * Only through these services: the first part of their endpoints, such as `s3` or `secretsmanager`. An empty list, and
   * anything that is no such name, is an error.
   *
   * @default - also directly
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
   */
  readonly viaServices?: string[];

  /**
   * Only with these pairs of the encryption context. An error for keys that are not symmetric, which have none.
   *
   * @default - with any context
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-encryption-context
   */
  readonly encryptionContext?: Record<string, string>;
}

/** Options of `allowForeignUse()`. */
export interface ForeignUseOptions {
  /**
   * Which roles of the other account: names with their path, `*` for any text. They need not exist yet. An empty list is
   * an error.
   *
   * @default - whomever the administrators of that account permit
   */
  readonly rolePatterns?: string[];
}

/** Options of `allowPublisher()`. */
export interface KeyPublisherOptions {
  /**
   * The resource for which the service acts: an ARN, `*` for any text.
   *
   * @default - any resource of this account
   */
  readonly sourceArn?: string;
}

/** Options of `SecureKey.alarmOnThrottling()`. */
export interface KeyThrottlingAlarmOptions {
  /** The log group to which a trail of this account and Region delivers. */
  readonly trailLogGroup: logs.ILogGroup;

  /**
   * Who is notified. Its policy must let CloudWatch publish, as `alerting.SecurityNotifications` does.
   *
   * @default - nobody; the alarm only changes its state
   */
  readonly topic?: sns.ITopic;

  /**
   * How many throttled requests in five minutes are too many: a whole number from 1 on, else an error.
   *
   * @default 1
   */
  readonly threshold?: number;

  /**
   * What the alarm does, besides notifying the topic.
   *
   * @default - nothing
   */
  readonly actions?: cloudwatch.IAlarmAction[];
}
