import { Annotations, Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { CisAlarm } from './cis-alarm';
import { CIS_ALARMS } from './private/cis-alarm-catalogue';
import { applyRemovalPolicy } from '../private/removal';
import { requireDistinct, requireRange } from '../private/validation';

const NAMESPACE = 'CISBenchmark';

/** An alarm that is left out, and why. */
export interface DisabledCisAlarm {
  /** The alarm that is left out. */
  readonly alarm: CisAlarm;

  /** Why, for whoever audits the account. An empty reason is an error. */
  readonly reason: string;
}

/** An alarm with another threshold. */
export interface CisAlarmThreshold {
  /** The alarm. */
  readonly alarm: CisAlarm;

  /** How many events within five minutes raise it: at least 1, else an error. */
  readonly threshold: number;
}

/** Properties of {@link CisAlarms}. */
export interface CisAlarmsProps {
  /** The log group that the trail writes to, in the trail's home Region. It must be of the class STANDARD, else an error. */
  readonly logGroup: logs.ILogGroup;

  /**
   * Who is notified: a topic that CloudWatch may publish to, such as that of `SecurityNotifications`.
   *
   * @default - nobody; a warning says so
   */
  readonly notificationTopic?: sns.ITopic;

  /**
   * The alarms that are left out.
   *
   * @default - none
   */
  readonly disabled?: DisabledCisAlarm[];

  /**
   * The alarms whose threshold is not the default of 1.
   *
   * @default - none
   */
  readonly thresholds?: CisAlarmThreshold[];

  /**
   * What happens to the metric filters and alarms when they leave the stack. By default they stay, like the trail whose
   * log they watch; only what a failed first deployment created is taken back.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * Alarms on what should not happen in an account, from the log of its trail.
 *
 * Each is a metric filter in the namespace `CISBenchmark` and an alarm on the sum of five minutes. One set in the home
 * Region of a multi-Region trail watches all Regions.
 *
 * @see CIS AWS Foundations 7.0 5.2, 5.3
 */
export class CisAlarms extends Construct {
  private readonly alarms = new Map<CisAlarm, cloudwatch.Alarm>();

  public constructor(scope: Construct, id: string, props: CisAlarmsProps) {
    super(scope, id);
    const { disabled = [], thresholds = [], removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE } = props;
    validate(props.logGroup, disabled, thresholds);

    for (const alarm of Object.values(CisAlarm).filter((name) => !disabled.some((entry) => entry.alarm === name))) {
      const threshold = thresholds.find((entry) => entry.alarm === alarm)?.threshold;
      this.alarms.set(alarm, this.create(alarm, props, threshold));
    }
    applyRemovalPolicy(this, removalPolicy);

    for (const { alarm, reason } of disabled) {
      this.node.addMetadata('cdk-security-baseline:disabledCisAlarm', { alarm, reason });
    }
    if (!props.notificationTopic && this.alarms.size > 0) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:CisAlarms.noNotification',
        "The alarms notify nobody. Give a 'notificationTopic'.");
    }
  }

  /** One of the alarms. One that was disabled is an error. */
  public alarm(alarm: CisAlarm): cloudwatch.Alarm {
    const found = this.alarms.get(alarm);
    if (!found) {
      throw new Error(`'alarm' must not be one that is disabled, got ${alarm}`);
    }
    return found;
  }

  /** The metric that an alarm watches: the number of events in five minutes. */
  public metric(alarm: CisAlarm): cloudwatch.Metric {
    return new cloudwatch.Metric({
      namespace: NAMESPACE,
      metricName: CIS_ALARMS[alarm].metricName,
      statistic: cloudwatch.Stats.SUM,
      period: Duration.minutes(5),
    });
  }

  private create(name: CisAlarm, props: CisAlarmsProps, threshold: number | undefined): cloudwatch.Alarm {
    const definition = CIS_ALARMS[name];
    new logs.MetricFilter(this, `${definition.metricName}Filter`, {
      logGroup: props.logGroup,
      filterPattern: logs.FilterPattern.literal(definition.pattern),
      metricNamespace: NAMESPACE,
      metricName: definition.metricName,
      metricValue: '1',
    });
    const alarm = new cloudwatch.Alarm(this, `${definition.metricName}Alarm`, {
      alarmDescription: definition.description,
      metric: this.metric(name),
      threshold: threshold ?? definition.threshold,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    if (props.notificationTopic) {
      alarm.addAlarmAction(new SnsAction(props.notificationTopic));
    }
    return alarm;
  }
}

function validate(logGroup: logs.ILogGroup, disabled: DisabledCisAlarm[], thresholds: CisAlarmThreshold[]): void {
  requireDistinct('disabled', disabled.map(({ alarm }) => alarm));
  requireDistinct('thresholds', thresholds.map(({ alarm }) => alarm));
  for (const { alarm, reason } of disabled) {
    if (reason.trim() === '') {
      throw new Error(`'reason' must say why the alarm ${alarm} is disabled, got an empty text`);
    }
    if (thresholds.some((entry) => entry.alarm === alarm)) {
      throw new Error(`'thresholds' must not name an alarm that is disabled, got ${alarm}`);
    }
  }
  for (const { threshold } of thresholds) {
    requireRange('threshold', threshold, 1, Number.MAX_SAFE_INTEGER);
  }
  const { logGroupClass } = (logGroup.node.defaultChild ?? {}) as Partial<logs.CfnLogGroup>;
  if (logGroupClass === logs.LogGroupClass.INFREQUENT_ACCESS) {
    throw new Error("'logGroup' must be of the class STANDARD, which alone has metric filters, got INFREQUENT_ACCESS");
  }
}
