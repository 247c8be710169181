import { RemovalPolicy } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';

/** Properties of {@link SecurityNotifications}. */
export interface SecurityNotificationsProps {
  /**
   * Addresses that are notified. Each must be confirmed by its owner before anything arrives; the deployment does not
   * wait for it. An address without exactly one `@`, or one that repeats, is an error.
   *
   * A subscription outlives the stack like the topic does. An address that is taken out of this list therefore stays
   * subscribed until its owner follows the link at the end of any notification, or somebody deletes the subscription.
   *
   * @default - nobody; a warning says so unless a subscription is added later
   */
  readonly emails?: string[];

  /**
   * The key that encrypts the topic. The construct adds to its policy what EventBridge and CloudWatch alarms need; if
   * the policy of the key cannot be changed from here, because it was imported, a warning says what to add.
   *
   * @default - a new {@link SecureKey}
   */
  readonly key?: kms.IKey;

  /**
   * The sender's name in e-mails: at most 100 characters, else an error.
   *
   * @default 'Security notifications'
   */
  readonly displayName?: string;

  /**
   * What happens to the topic, its policy, its subscriptions and the rules of `onEvent()` when they leave the stack.
   *
   * By default they stay, because alarms that were retained still notify the topic; only what a failed first deployment
   * created is taken back. With DESTROY they go, and nobody is notified any more. The key has its own policy and stays in
   * any case.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}

/** Options of `SecurityNotifications.onEvent()`. */
export interface SecurityEventOptions {
  /**
   * What the rule watches for, for people.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * What is sent, such as `RuleTargetInput.fromText()` with `EventField`s in a sentence.
   *
   * @default - the whole event, as JSON
   */
  readonly message?: events.RuleTargetInput;
}
