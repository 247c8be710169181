import { Annotations, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as events from 'aws-cdk-lib/aws-events';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { CertificateEvent } from './certificate-event';
import { allowNotifications, eventMessage } from './private/certificates/certificate-notifications';
import { requireTopicRegion, validateWatch } from './private/certificates/certificate-watch-validation';
import { OnCertificateEventOptions, WatchedCertificateProps } from './watched-certificate-props';
import { requireOneOf } from '../private/one-of';
import { applyRemovalPolicy } from '../private/removal';

/** What FSBP ACM.1 takes for soon. */
const SOON = 30;

/**
 * A certificate of ACM that somebody watches: the base of {@link TlsCertificate}, {@link PrivateTlsCertificate} and
 * {@link ImportedCertificate}.
 */
export abstract class WatchedCertificate extends Construct {
  /** The certificate, for load balancers, distributions and APIs. */
  public abstract readonly certificate: acm.ICertificate;

  /** Every subclass calls {@link _watch}. */
  private alarm!: cloudwatch.Alarm;
  private notification?: events.Rule;

  /**
   * The alarm that rings when the certificate runs out soon.
   *
   * Where the metric is missing it keeps its state: ACM ends the metric when the certificate has expired, and the alarm goes on ringing.
   *
   * @see https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html
   */
  public get expiryAlarm(): cloudwatch.Alarm {
    return this.alarm;
  }

  /** The rule that tells the notification topic of events; there is none without a topic, or where `notifyOn` is empty. */
  public get notificationRule(): events.Rule | undefined {
    return this.notification;
  }

  /** The days until the certificate runs out: the minimum of a day, unless said otherwise. */
  public metricDaysToExpiry(props?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.certificate.metricDaysToExpiry(props);
  }

  /**
   * A rule for an event about this certificate. One that ACM does not send for such a certificate is refused.
   *
   * @param id the id of the rule, unique among the children of this construct
   */
  public onEvent(id: string, event: CertificateEvent, options: OnCertificateEventOptions = {}): events.Rule {
    requireOneOf('event', event, this._sentEvents());
    const rule = this.ruleFor(id, [event], options.description ?? event);
    if (options.target) {
      rule.addTarget(options.target);
    }
    return rule;
  }

  /**
   * The events that ACM sends for such a certificate.
   *
   * @internal
   */
  protected _sentEvents(): CertificateEvent[] {
    return Object.values(CertificateEvent);
  }

  /**
   * Refuses what cannot be, before anything is created.
   *
   * @internal
   */
  protected _validateWatch(props: WatchedCertificateProps): void {
    validateWatch(props, this._sentEvents());
    requireTopicRegion(this, props.notificationTopic);
  }

  /**
   * Adds the alarm, and the rule for the notification topic.
   *
   * @internal
   */
  protected _watch(props: WatchedCertificateProps, notifyOn: CertificateEvent[], removalPolicy?: RemovalPolicy): void {
    const { notificationTopic } = props;
    const days = (props.expiryThreshold ?? Duration.days(SOON)).toDays();
    this.alarm = new cloudwatch.Alarm(this, 'ExpiryAlarm', {
      alarmDescription: `The certificate ${this.node.path} expires within ${Token.isUnresolved(days) ? Token.asString(days) : days} days`,
      metric: this.metricDaysToExpiry(),
      threshold: days,
      evaluationPeriods: 1,
      // The default of aws-cdk-lib, at least so many days, rings as long as all is well.
      comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.IGNORE,
    });
    if (notificationTopic) {
      this.alarm.addAlarmAction(new SnsAction(notificationTopic));
      this.notify(notificationTopic, props.notifyOn ?? notifyOn);
    } else {
      this.warn('noNotification', "Nobody is told when the certificate runs out. Give a 'notificationTopic'.");
    }
    if (removalPolicy) {
      [this.alarm, this.notification].forEach((construct) => construct && applyRemovalPolicy(construct, removalPolicy));
    }
  }

  private warn(rule: string, text: string): void {
    Annotations.of(this).addWarningV2(`cdk-security-baseline:WatchedCertificate.${rule}`, text);
  }

  private notify(topic: sns.ITopic, notifyOn: CertificateEvent[]): void {
    if (!allowNotifications(Stack.of(this), topic)) {
      this.warn('topicPolicy', 'The policy of the given topic cannot be changed from here. Unless it lets events.amazonaws.com and '
        + 'cloudwatch.amazonaws.com use sns:Publish, no notification arrives.');
    }
    if (notifyOn.length > 0) {
      this.notification = this.ruleFor('Notification', notifyOn, `Events about the certificate ${this.node.path}`);
      // The target of aws-cdk-lib would let EventBridge publish for any account.
      this.notification.addTarget({ bind: () => ({ arn: topic.topicArn, input: eventMessage(this.node.path), targetResource: topic }) });
    }
  }

  private ruleFor(id: string, detailType: CertificateEvent[], description: string): events.Rule {
    return new events.Rule(this, id, {
      description,
      eventPattern: { source: ['aws.acm'], detailType, resources: [this.certificate.certificateArn] },
    });
  }
}
