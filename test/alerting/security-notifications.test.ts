import {
  App, aws_cloudwatch as cloudwatch, aws_events as events, aws_kms as kms, aws_lambda as lambda, aws_sns as sns,
  aws_sns_subscriptions as subscriptions, aws_sqs as sqs, CfnParameter, RemovalPolicy, Stack,
} from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { SecurityNotificationsProps } from '../../src/alerting/security-notifications-props';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const OF_ALARMS = {
  StringEquals: { 'aws:SourceAccount': ACCOUNT },
  ArnLike: { 'aws:SourceArn': `arn:\${AWS::Partition}:cloudwatch:${REGION}:${ACCOUNT}:alarm:*` },
};

function newStack(): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
}

function build(props: SecurityNotificationsProps = { emails: ['security@example.com'] }) {
  const stack = newStack();
  return { stack, notifications: new SecurityNotifications(stack, 'Notifications', props) };
}

function only(stack: Stack, type: string): [string, any] {
  const found = Object.entries(Template.fromStack(stack).findResources(type));
  expect(found).toHaveLength(1);
  return [found[0][0], flat(found[0][1])];
}

describe('topic', () => {
  test('is encrypted with a key of its own', () => {
    const { stack } = build();
    const [keyId] = only(stack, 'AWS::KMS::Key');
    const [, topic] = only(stack, 'AWS::SNS::Topic');
    expect(topic.Properties).toEqual({ DisplayName: 'Security notifications', KmsMasterKeyId: `\${${keyId}.Arn}` });
    expect(only(stack, 'AWS::KMS::Alias')[1].Properties.AliasName).toMatch(/^alias\/security-notifications-[0-9a-f]{6}-\$\{instance\}$/);
  });

  test('lets the owner, EventBridge and alarms publish, all over TLS', () => {
    const { stack } = build();
    const Resource = `\${${only(stack, 'AWS::SNS::Topic')[0]}}`;
    expect(only(stack, 'AWS::SNS::TopicPolicy')[1].Properties.PolicyDocument.Statement).toEqual([
      {
        Sid: 'AllowPublishThroughSSLOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Resource,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
      {
        Sid: 'AccountOwner',
        Effect: 'Allow',
        Principal: { AWS: `arn:\${AWS::Partition}:iam::${ACCOUNT}:root` },
        Action: ['sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic', 'sns:Publish', 'sns:Subscribe'],
        Resource,
      },
      {
        Sid: 'EventBridge',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sns:Publish',
        Resource,
        Condition: { StringEqualsIfExists: { 'aws:SourceAccount': ACCOUNT } },
      },
      {
        Sid: 'CloudWatchAlarms',
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: 'sns:Publish',
        Resource,
        Condition: OF_ALARMS,
      },
    ]);
  });

  test('the key lets EventBridge and alarms encrypt', () => {
    const use = { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*' };
    expect(only(build().stack, 'AWS::KMS::Key')[1].Properties.KeyPolicy.Statement.slice(2)).toEqual([
      { Sid: 'EventBridge', Principal: { Service: 'events.amazonaws.com' }, ...use },
      { Sid: 'CloudWatchAlarms', Principal: { Service: 'cloudwatch.amazonaws.com' }, ...use, Condition: OF_ALARMS },
    ]);
  });
});

describe('a given key', () => {
  test('of this app gets the statements', () => {
    const stack = newStack();
    const key = new kms.Key(stack, 'Key');
    const notifications = new SecurityNotifications(stack, 'Notifications', { key, emails: ['a@example.com'] });
    expect(notifications.key).toBe(key);
    const sids = only(stack, 'AWS::KMS::Key')[1].Properties.KeyPolicy.Statement.map(({ Sid }: any) => Sid);
    expect(sids).toEqual([undefined, 'EventBridge', 'CloudWatchAlarms']);
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('that was imported gets a warning that says what to add', () => {
    const stack = newStack();
    const key = kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`);
    new SecurityNotifications(stack, 'Notifications', { key, emails: ['a@example.com'] });
    Annotations.fromStack(stack).hasWarning('/Stack/Notifications', 'The policy of the given key cannot be changed from here. Unless it lets '
      + 'events.amazonaws.com and cloudwatch.amazonaws.com use kms:Decrypt and kms:GenerateDataKey*, no notification arrives. '
      + '[ack: cdk-security-baseline:SecurityNotifications.keyPolicy]');
  });
});

describe('subscriptions', () => {
  const properties = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::SNS::Subscription'))
    .map(({ Properties: { Protocol, Endpoint } }) => [Protocol, flat(Endpoint)]);

  test('e-mail, at once and later', () => {
    const { stack, notifications } = build({ emails: ['a@example.com', 'b@example.com'] });
    notifications.addEmail('c@example.com');
    expect(properties(stack)).toEqual([['email', 'a@example.com'], ['email', 'b@example.com'], ['email', 'c@example.com']]);
  });

  test('taking an address out of the middle leaves the logical ids of the others', () => {
    const ids = (emails: string[]) => Object.keys(Template.fromStack(build({ emails }).stack).findResources('AWS::SNS::Subscription'));
    const [first, , third] = ids(['a@example.com', 'b@example.com', 'c@example.com']);
    expect(ids(['a@example.com', 'c@example.com'])).toEqual([first, third]);
  });

  test('HTTPS', () => {
    const { stack, notifications } = build({});
    expect(notifications.addHttps('https://example.com/hook')).toBeInstanceOf(sns.Subscription);
    expect(properties(stack)).toEqual([['https', 'https://example.com/hook']]);
  });

  test('queue and function', () => {
    const { stack, notifications } = build({});
    notifications.addSqs(new sqs.Queue(stack, 'Queue'));
    notifications.addLambda(new lambda.Function(stack, 'Function', {
      runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('0'),
    }));
    expect(properties(stack).map(([protocol]) => protocol).sort()).toEqual(['lambda', 'sqs']);
    Template.fromStack(stack).hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'sqs:SendMessage', Principal: { Service: 'sns.amazonaws.com' } })]) },
    });
  });

  test.each(['nobody', 'a@b@c', '@example.com', 'a@', 'a b@example.com', ''])('the address %p is refused', (address) => {
    const { notifications } = build();
    expect(() => notifications.addEmail(address)).toThrow(new Error(`'address' must be an e-mail address such as security@example.com, got ${address}`));
    expect(() => build({ emails: [address] })).toThrow(new Error(`'emails' must be an e-mail address such as security@example.com, got ${address}`));
  });

  test('a repeated address is refused', () => {
    expect(() => build({ emails: ['a@example.com', 'b@example.com', 'a@example.com'] })).toThrow(
      new Error("'emails' must not repeat an entry, got a@example.com twice"));
  });

  test.each(['http://example.com', 'example.com', 'https://', 'https:///x'])('the endpoint %p is refused', (url) => {
    expect(() => build().notifications.addHttps(url)).toThrow(new Error(`'url' must begin with https://, got ${url}`));
  });

  test.each(['', 'x'.repeat(101), 'two\nlines'])('the display name %p is refused', (displayName) => {
    expect(() => build({ displayName })).toThrow(new Error(`'displayName' must have 1 to 100 characters on one line, got ${displayName}`));
  });
});

describe('nobody is notified', () => {
  const warning = 'Nobody is notified: the topic has no subscription. Give emails, or call addEmail(), addHttps(), addSqs() or addLambda(). '
    + '[ack: cdk-security-baseline:SecurityNotifications.noSubscription]';

  test('gives a warning', () => {
    Annotations.fromStack(build({}).stack).hasWarning('/Stack/Notifications', warning);
  });

  test.each<[string, (notifications: SecurityNotifications, stack: Stack) => void]>([
    ['addEmail', (notifications) => notifications.addEmail('a@example.com')],
    ['addSqs', (notifications, stack) => notifications.addSqs(new sqs.Queue(stack, 'Queue'))],
    ['the topic itself', (notifications) => { notifications.topic.addSubscription(new subscriptions.EmailSubscription('a@example.com')); }],
  ])('no warning after %s', (_, subscribe) => {
    const { stack, notifications } = build({});
    subscribe(notifications, stack);
    Annotations.fromStack(stack).hasNoWarning('/Stack/Notifications', Match.anyValue());
  });

  test('a subscription to another topic does not count', () => {
    const { stack } = build({});
    new sns.Topic(stack, 'Other').addSubscription(new subscriptions.EmailSubscription('a@example.com'));
    Annotations.fromStack(stack).hasWarning('/Stack/Notifications', warning);
  });
});

test('the alarm action is the topic', () => {
  const { stack, notifications } = build();
  const metric = new cloudwatch.Metric({ namespace: 'N', metricName: 'M' });
  new cloudwatch.Alarm(stack, 'Alarm', { metric, threshold: 1, evaluationPeriods: 1 }).addAlarmAction(notifications.alarmAction());
  expect(only(stack, 'AWS::CloudWatch::Alarm')[1].Properties.AlarmActions).toEqual([`\${${only(stack, 'AWS::SNS::Topic')[0]}}`]);
});

describe('events', () => {
  const pattern: events.EventPattern = { source: ['aws.guardduty'], detailType: ['GuardDuty Finding'] };

  test('go to the topic, and to a queue if they cannot', () => {
    const { stack, notifications } = build();
    notifications.onEvent('Findings', pattern, { description: 'GuardDuty findings' });
    const [topicId] = only(stack, 'AWS::SNS::Topic');
    const [queueId] = only(stack, 'AWS::SQS::Queue');
    expect(only(stack, 'AWS::Events::Rule')[1].Properties).toEqual({
      Description: 'GuardDuty findings',
      EventPattern: { 'source': ['aws.guardduty'], 'detail-type': ['GuardDuty Finding'] },
      State: 'ENABLED',
      Targets: [{ Id: 'Target0', Arn: `\${${topicId}}`, DeadLetterConfig: { Arn: `\${${queueId}.Arn}` } }],
    });
  });

  test('can be put into words', () => {
    const { stack, notifications } = build();
    notifications.onEvent('Findings', pattern, { message: events.RuleTargetInput.fromText(`Finding: ${events.EventField.fromPath('$.detail.title')}`) });
    expect(only(stack, 'AWS::Events::Rule')[1].Properties.Targets[0].InputTransformer).toEqual({
      InputPathsMap: { 'detail-title': '$.detail.title' }, InputTemplate: '"Finding: <detail-title>"',
    });
  });

  test('the queue is encrypted, and for the rules of this account alone', () => {
    const { stack, notifications } = build();
    notifications.onEvent('One', pattern);
    notifications.onEvent('Two', pattern);
    const [queueId, queue] = only(stack, 'AWS::SQS::Queue');
    expect(queue.Properties).toEqual({ KmsMasterKeyId: `\${${only(stack, 'AWS::KMS::Key')[0]}.Arn}`, MessageRetentionPeriod: 1209600 });
    const Resource = `\${${queueId}.Arn}`;
    expect(only(stack, 'AWS::SQS::QueuePolicy')[1].Properties.PolicyDocument.Statement).toEqual([
      { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sqs:*', Resource, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      {
        Sid: 'UndeliveredEvents',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource,
        Condition: {
          StringEquals: { 'aws:SourceAccount': ACCOUNT },
          ArnLike: { 'aws:SourceArn': `arn:\${AWS::Partition}:events:${REGION}:${ACCOUNT}:rule/*` },
        },
      },
    ]);
  });

  test('rules add nothing to the policies of topic and key', () => {
    const plain = build();
    const { stack, notifications } = build();
    notifications.onEvent('One', pattern);
    notifications.onEvent('Two', pattern);
    for (const type of ['AWS::SNS::TopicPolicy', 'AWS::KMS::Key']) {
      expect(only(stack, type)).toEqual(only(plain.stack, type));
    }
  });

  test('without them there is no queue', () => {
    Template.fromStack(build().stack).resourceCountIs('AWS::SQS::Queue', 0);
  });
});

describe('removal', () => {
  function policies(removalPolicy?: RemovalPolicy) {
    const { stack, notifications } = build({ emails: ['a@example.com'], removalPolicy });
    notifications.onEvent('Findings', { source: ['aws.guardduty'] });
    notifications.addEmail('b@example.com');
    const resources: any[] = Object.values(Template.fromStack(stack).toJSON().Resources);
    return Object.fromEntries(resources.map(({ Type, DeletionPolicy }) => [Type, DeletionPolicy]));
  }

  test('everything stays by default, the alias of the key excepted', () => {
    expect(policies()).toEqual({
      'AWS::KMS::Key': 'Retain',
      'AWS::KMS::Alias': undefined,
      'AWS::SNS::Topic': 'RetainExceptOnCreate',
      'AWS::SNS::TopicPolicy': 'RetainExceptOnCreate',
      'AWS::SNS::Subscription': 'RetainExceptOnCreate',
      'AWS::Events::Rule': 'RetainExceptOnCreate',
      'AWS::SQS::Queue': 'RetainExceptOnCreate',
      'AWS::SQS::QueuePolicy': 'RetainExceptOnCreate',
    });
  });

  test('with DESTROY everything goes but the key', () => {
    expect(policies(RemovalPolicy.DESTROY)).toEqual({
      'AWS::KMS::Key': 'Retain',
      'AWS::KMS::Alias': undefined,
      'AWS::SNS::Topic': 'Delete',
      'AWS::SNS::TopicPolicy': 'Delete',
      'AWS::SNS::Subscription': 'Delete',
      'AWS::Events::Rule': 'Delete',
      'AWS::SQS::Queue': 'Delete',
      'AWS::SQS::QueuePolicy': 'Delete',
    });
  });
});

test('nothing for cdk-nag', () => {
  expect(nagFindings((stack) => {
    new SecurityNotifications(stack, 'Notifications').onEvent('Findings', { source: ['aws.guardduty'] });
  })).toEqual([]);
});

test.each([['cn-north-1'], ['us-gov-west-1'], ['ap-northeast-1'], [undefined]])('synthesizes in %p without a literal partition', (region) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  new SecurityNotifications(stack, 'Notifications').onEvent('Findings', { source: ['aws.guardduty'] });
  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('arn:aws');
});

test('a list of addresses that is known only at deployment is refused', () => {
  const stack = new Stack(new App(), 'Stack');
  const emails = new CfnParameter(stack, 'Emails', { type: 'CommaDelimitedList' }).valueAsList;

  expect(() => new SecurityNotifications(stack, 'Notifications', { emails })).toThrow(
    new Error("'emails' must be known when the app is synthesized, got a list that is known only at deployment"));
});
