import { Duration } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as sns from 'aws-cdk-lib/aws-sns';
import { CertificateEvent } from './certificate-event';

/** How a certificate is watched, whoever issued it. */
export interface WatchedCertificateProps {
  /**
   * Who is told that the certificate runs out, and of what `notifyOn` names. It must be in the Region of the stack, else it is an error.
   *
   * CloudWatch and EventBridge are permitted to publish to it. Where it is encrypted with a key of the customer, that key must permit them,
   * too: the topic of `alerting.SecurityNotifications` does.
   *
   * @default - nobody; a warning says so
   */
  readonly notificationTopic?: sns.ITopic;

  /**
   * How long before its end the alarm about the certificate rings: 1 to 365 whole days; anything else is refused.
   *
   * FSBP ACM.1
   *
   * @default Duration.days(30)
   */
  readonly expiryThreshold?: Duration;

  /**
   * The events that `notificationTopic` is told of, besides the alarm. One that repeats, or that ACM does not send for such a certificate,
   * is refused; so is a list without `notificationTopic`. An empty list leaves the alarm alone.
   *
   * @default - for an imported certificate APPROACHING_EXPIRATION, else EXPIRED, RENEWAL_ACTION_REQUIRED and REVOKED
   */
  readonly notifyOn?: CertificateEvent[];
}

/** Options of `onEvent()` of a certificate. */
export interface OnCertificateEventOptions {
  /**
   * What the rule is for, for people.
   *
   * @default - the name of the event
   */
  readonly description?: string;

  /**
   * Where the event goes.
   *
   * @default - nowhere, until `addTarget()` is called
   */
  readonly target?: events.IRuleTarget;
}
