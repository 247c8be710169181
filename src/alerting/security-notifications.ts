import { Annotations, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription, SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SecurityEventOptions, SecurityNotificationsProps } from './security-notifications-props';
import { SecureKey } from '../data/secure-key';
import { acknowledge } from '../private/acknowledgements';
import { cloudWatchAlarms, eventBridge, fromAlarms } from '../private/key-statements';
import { applyRemovalPolicy } from '../private/removal';
import { stackInstanceName } from '../private/stack-instance';
import { requireDistinct, requireMatch } from '../private/validation';

const DISPLAY_NAME = /^.{1,100}$/;
const EMAIL = /^[^@\s]+@[^@\s]+$/;

/**
 * The place where everything that watches an account reports to: an encrypted topic to which alarms and EventBridge can
 * really publish.
 *
 * Both halves of that are often missed, and the alarm then fails in silence: the topic policy must name CloudWatch and
 * EventBridge, and so must the policy of the key. Publishing takes TLS.
 *
 * Everything stays when the stack is deleted, see `removalPolicy`.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
export class SecurityNotifications extends Construct {
  /** The topic. Its policy permits what the methods of this class need; publish to it with `topic.grantPublish()`. */
  public readonly topic: sns.Topic;

  /** The key that encrypts the topic, and the events that could not be delivered. */
  public readonly key: kms.IKey;

  private readonly removalPolicy: RemovalPolicy;
  private undelivered?: sqs.Queue;

  public constructor(scope: Construct, id: string, props: SecurityNotificationsProps = {}) {
    super(scope, id);
    const { emails = [], displayName = 'Security notifications' } = props;
    if (Token.isUnresolved(emails)) {
      throw new Error("'emails' must be known when the app is synthesized, got a list that is known only at deployment");
    }
    emails.forEach((email) => { validateEmail('emails', email); });
    requireDistinct('emails', emails);
    requireMatch('displayName', displayName, DISPLAY_NAME, 'have 1 to 100 characters on one line');
    this.removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

    this.key = props.key ?? new SecureKey(this, 'Key', {
      alias: stackInstanceName(this, 'security-notifications'),
      description: 'Encrypts security notifications',
    });
    this.allowPublishersOnKey();
    this.topic = new sns.Topic(this, 'Topic', { masterKey: this.key, displayName, enforceSSL: true });
    this.allowPublishers();
    this.retain(this.topic);

    emails.forEach((email) => this.addEmail(email));
    this.node.addValidation({ validate: () => this.warnWithoutSubscription() });
  }

  /**
   * Notifies an address, once its owner has confirmed the e-mail that SNS sends. An address without exactly one `@`
   * is an error.
   */
  public addEmail(address: string): sns.Subscription {
    validateEmail('address', address);
    return this.subscribe(sns.SubscriptionProtocol.EMAIL, address);
  }

  /** Notifies an HTTPS endpoint, which must confirm the subscription. Anything but an `https://` URL is an error. */
  public addHttps(url: string): sns.Subscription {
    requireMatch('url', url, /^https:\/\/[^\s/]/, 'begin with https://');
    return this.subscribe(sns.SubscriptionProtocol.HTTPS, url);
  }

  /** Notifies a queue. If it is encrypted with a customer managed key, SNS must be allowed to use that key. */
  public addSqs(queue: sqs.IQueue): sns.Subscription {
    return this.retain(this.topic.addSubscription(new SqsSubscription(queue)));
  }

  /** Notifies a function. */
  public addLambda(handler: lambda.IFunction): sns.Subscription {
    return this.retain(this.topic.addSubscription(new LambdaSubscription(handler)));
  }

  /** The action for any alarm of this account and Region: `alarm.addAlarmAction(notifications.alarmAction())`. */
  public alarmAction(): cloudwatch.IAlarmAction {
    return new SnsAction(this.topic);
  }

  /**
   * Notifies of every event that matches the pattern, of the default event bus of this account and Region.
   *
   * IAM and console sign-in events only reach the bus of us-east-1 (or of the partition's first Region). Events that
   * cannot be delivered within a day are kept for 14 days in a queue, {@link undeliveredEvents}.
   *
   * @param id the id of the rule, unique among the rules of this construct
   */
  public onEvent(id: string, eventPattern: events.EventPattern, options: SecurityEventOptions = {}): events.Rule {
    const rule = new events.Rule(this, id, { eventPattern, description: options.description });
    const deadLetterConfig = { arn: this.undeliveredEvents().queueArn };
    // The target of aws-cdk-lib would add its own statements to topic, key and queue, a set for each rule.
    rule.addTarget({ bind: () => ({ arn: this.topic.topicArn, input: options.message, deadLetterConfig }) });
    return this.retain(rule);
  }

  /** The queue that keeps events that EventBridge could not deliver to the topic. It exists from its first use on. */
  public undeliveredEvents(): sqs.Queue {
    this.undelivered ??= this.createDeadLetterQueue();
    return this.undelivered;
  }

  private createDeadLetterQueue(): sqs.Queue {
    const queue = new sqs.Queue(this, 'UndeliveredEvents', {
      encryption: sqs.QueueEncryption.KMS,
      encryptionMasterKey: this.key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const stack = Stack.of(this);
    queue.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'UndeliveredEvents',
      principals: [new iam.ServicePrincipal('events.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'events', resource: 'rule', resourceName: '*' }) },
      },
    }));
    acknowledge(queue, 'AwsSolutions-SQS3', 'It is the dead-letter queue, of EventBridge rules instead of another queue.');
    return this.retain(queue);
  }

  private allowPublishers(): void {
    const allow = (sid: string, principal: iam.IPrincipal, actions: string[], conditions?: Record<string, Record<string, unknown>>) => {
      this.topic.addToResourcePolicy(new iam.PolicyStatement({
        sid, principals: [principal], actions, resources: [this.topic.topicArn], conditions,
      }));
    };
    const stack = Stack.of(this);
    // A topic with a policy of its own loses the default one, which speaks for the account that owns it.
    allow('AccountOwner', new iam.AccountRootPrincipal(),
      ['sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic', 'sns:Publish', 'sns:Subscribe']);
    // EventBridge is not documented to say for which account it publishes to a topic: if it does, it must be this one.
    allow('EventBridge', new iam.ServicePrincipal('events.amazonaws.com'), ['sns:Publish'],
      { StringEqualsIfExists: { 'aws:SourceAccount': stack.account } });
    allow('CloudWatchAlarms', new iam.ServicePrincipal('cloudwatch.amazonaws.com'), ['sns:Publish'], fromAlarms(stack));
  }

  private allowPublishersOnKey(): void {
    if (this.key instanceof SecureKey) {
      this.key.allowEventBridge();
      this.key.allowCloudWatchAlarms();
      return;
    }
    const results = [eventBridge(), cloudWatchAlarms(Stack.of(this))].map((statement) => this.key.addToResourcePolicy(statement, true));
    if (results.some((result) => !result.statementAdded)) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:SecurityNotifications.keyPolicy',
        'The policy of the given key cannot be changed from here. Unless it lets events.amazonaws.com and cloudwatch.amazonaws.com '
        + 'use kms:Decrypt and kms:GenerateDataKey*, no notification arrives.');
    }
  }

  private subscribe(protocol: sns.SubscriptionProtocol, endpoint: string): sns.Subscription {
    // The endpoint as id: with a number, taking one out of the middle of a list would replace all that follow.
    const id = Token.isUnresolved(endpoint) ? `Subscription${this.node.children.length}` : `Subscription-${endpoint}`;
    return this.retain(new sns.Subscription(this, id, { topic: this.topic, protocol, endpoint }));
  }

  private retain<T extends Construct>(construct: T): T {
    return applyRemovalPolicy(construct, this.removalPolicy);
  }

  /** Runs at synthesis, so that subscriptions which were added after construction count. A warning, never an error. */
  private warnWithoutSubscription(): string[] {
    const subscribed = this.node.root.node.findAll().some((construct) =>
      construct instanceof sns.CfnSubscription && construct.topicArn === this.topic.topicArn);
    if (!subscribed) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:SecurityNotifications.noSubscription',
        'Nobody is notified: the topic has no subscription. Give emails, or call addEmail(), addHttps(), addSqs() or addLambda().');
    }
    return [];
  }
}

function validateEmail(prop: string, address: string): void {
  requireMatch(prop, address, EMAIL, 'be an e-mail address such as security@example.com');
}
