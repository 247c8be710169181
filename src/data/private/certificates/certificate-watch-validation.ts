import { Stack, Token } from 'aws-cdk-lib';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { type IConstruct } from 'constructs';
import { requireKind } from '../../../private/kind';
import { requireOneOf } from '../../../private/one-of';
import { requireDistinct, requireKnownList, requireRange, requireTexts, wholeDays } from '../../../private/validation';
import { type CertificateEvent } from '../../certificate-event';
import { type WatchedCertificateProps } from '../../watched-certificate-props';

const THRESHOLD_DAYS = { minimum: 1, maximum: 365 };

export function validateWatch(props: WatchedCertificateProps, sent: CertificateEvent[]): void {
  requireKind('notificationTopic', props.notificationTopic, 'topicArn', 'a topic');
  requireRange('expiryThreshold', wholeDays('expiryThreshold', props.expiryThreshold), THRESHOLD_DAYS.minimum, THRESHOLD_DAYS.maximum, 'days');
  if (props.notifyOn === undefined) {
    return;
  }
  requireKnownList('notifyOn', props.notifyOn);
  requireTexts('notifyOn', props.notifyOn);
  props.notifyOn.forEach((event) => { requireOneOf('notifyOn', event, sent); });
  requireDistinct('notifyOn', props.notifyOn);
  if (!props.notificationTopic) {
    throw new Error("'notifyOn' must be left out without a 'notificationTopic'");
  }
}

/** Alarms and rules reach topics of their own Region only. */
export function requireTopicRegion(scope: IConstruct, topic: sns.ITopic | undefined): void {
  const { region } = Stack.of(scope);
  if (topic && !Token.isUnresolved(region) && !Token.isUnresolved(topic.env.region) && topic.env.region !== region) {
    throw new Error(`'notificationTopic' must be in the Region of the stack, ${region}, got one in ${topic.env.region}`);
  }
}
