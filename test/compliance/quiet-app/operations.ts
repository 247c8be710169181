import * as cdk from 'aws-cdk-lib';
import {
  aws_chatbot as chatbot, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, aws_ec2 as ec2, aws_events as events,
  aws_events_targets as targets, aws_iam as iam, aws_kms as kms, aws_lambda as lambda, aws_logs as logs, aws_logs_destinations as destinations,
  aws_servicecatalog as servicecatalog, aws_sns as sns, aws_ssm as ssm, aws_synthetics as synthetics,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** What looks after an application: canaries, composite alarms, a chat channel, calls to others. */
export class OperationsStack extends cdk.Stack {
  constructor(scope: Construct, id: string, private readonly vpc: ec2.IVpc, props: cdk.StackProps) {
    super(scope, id, props);
    const key = new kms.Key(this, 'Key', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new iam.ServicePrincipal('cloudwatch.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': this.account } } }));
    const topic = new sns.Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    this.alarms(topic);
    this.calls();
    this.logs();
    new chatbot.SlackChannelConfiguration(this, 'Channel', {
      slackChannelConfigurationName: 'operations',
      slackWorkspaceId: 'T0123456789',
      slackChannelId: 'C0123456789',
      notificationTopics: [topic],
      guardrailPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
    });
    new ssm.StringParameter(this, 'Setting', { stringValue: 'blue' });
    new servicecatalog.Portfolio(this, 'Portfolio', { displayName: 'Networks', providerName: 'Platform' })
      .giveAccessToRole(iam.Role.fromRoleName(this, 'Developers', 'developers'));
  }

  private alarms(topic: sns.ITopic): void {
    const canary = new synthetics.Canary(this, 'Canary', {
      runtime: synthetics.Runtime.SYNTHETICS_NODEJS_PUPPETEER_9_1,
      schedule: synthetics.Schedule.rate(cdk.Duration.minutes(5)),
      vpc: this.vpc,
      test: synthetics.Test.custom({ handler: 'index.handler', code: synthetics.Code.fromInline('exports.handler = async () => undefined;') }),
    });
    const failed = new cloudwatch.Alarm(this, 'Failed', { metric: canary.metricFailed(), threshold: 1, evaluationPeriods: 1 });
    new cloudwatch.CompositeAlarm(this, 'Down', { alarmRule: cloudwatch.AlarmRule.anyOf(failed) }).addAlarmAction(new actions.SnsAction(topic));
  }

  private calls(): void {
    const bus = new events.EventBus(this, 'Bus');
    bus.archive('Archive', { eventPattern: { account: [this.account] }, retention: cdk.Duration.days(30) });
    const connection = new events.Connection(this, 'Connection', {
      authorization: events.Authorization.apiKey('x-api-key', cdk.SecretValue.secretsManager('partner')),
    });
    const destination = new events.ApiDestination(this, 'Destination', { connection, endpoint: 'https://partner.example.com/orders' });
    new events.Rule(this, 'Orders', { eventBus: bus, eventPattern: { source: ['shop.orders'] }, targets: [new targets.ApiDestination(destination)] });
  }

  private logs(): void {
    const handler = new lambda.Function(this, 'Handler', {
      runtime: lambda.Runtime.PYTHON_3_13,
      handler: 'index.handler',
      code: lambda.Code.fromInline('def handler(event, context):\n    return None'),
      logGroup: new logs.LogGroup(this, 'HandlerLog', { retention: logs.RetentionDays.ONE_YEAR }),
    });
    const group = new logs.LogGroup(this, 'Log', { retention: logs.RetentionDays.ONE_YEAR });
    group.addSubscriptionFilter('Errors', { destination: new destinations.LambdaDestination(handler), filterPattern: logs.FilterPattern.anyTerm('ERROR') });
    group.addMetricFilter('Count', { filterPattern: logs.FilterPattern.anyTerm('ERROR'), metricNamespace: 'Shop', metricName: 'Errors' });
  }
}
