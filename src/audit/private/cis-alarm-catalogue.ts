import { CisAlarm } from '../cis-alarm';

/** One alarm of the benchmark, as data. */
export interface CisAlarmDefinition {
  /** The name of the metric, and of the constructs. */
  readonly metricName: string;

  /** The text of the filter pattern, which Security Hub compares character by character: do not reformat. */
  readonly pattern: string;

  /** How many events within five minutes raise the alarm, unless the user says otherwise. */
  readonly threshold: number;

  /** What the notification says. */
  readonly description: string;
}

/**
 * Patterns: the text that the Security Hub controls CloudWatch.1 and CloudWatch.3 look for.
 *
 * @see https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
 */
export const CIS_ALARMS: Record<CisAlarm, CisAlarmDefinition> = {
  // Security Hub CloudWatch.1
  [CisAlarm.ROOT_USE]: {
    metricName: 'RootAccountUsage',
    pattern: '{$.userIdentity.type="Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType !="AwsServiceEvent"}',
    threshold: 1,
    description: 'The root user was used. CIS AWS Foundations 7.0 5.3.',
  },
  // Security Hub CloudWatch.3
  [CisAlarm.CONSOLE_SIGN_IN_WITHOUT_MFA]: {
    metricName: 'ConsoleSignInWithoutMfa',
    pattern: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") '
      + '&& ($.responseElements.ConsoleLogin = "Success") }',
    threshold: 1,
    description: 'An IAM user signed in to the console without MFA. CIS AWS Foundations 7.0 5.2.',
  },
};
