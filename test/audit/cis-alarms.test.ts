import { App, aws_logs as logs, aws_sns as sns, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { CisAlarm } from '../../src/audit/cis-alarm';
import { CisAlarms, CisAlarmsProps } from '../../src/audit/cis-alarms';
import { CIS_ALARMS } from '../../src/audit/private/cis-alarm-catalogue';
import { flat } from '../private/flat';

/** The texts that Security Hub compares with, once more and in one piece, so that a reformatted catalogue fails. */
const FIXTURE: Record<CisAlarm, { metric: string; pattern: string; description: string }> = {
  ROOT_USE: {
    metric: 'RootAccountUsage',
    pattern: '{$.userIdentity.type="Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType !="AwsServiceEvent"}',
    description: 'The root user was used. CIS AWS Foundations 7.0 5.3.',
  },
  CONSOLE_SIGN_IN_WITHOUT_MFA: {
    metric: 'ConsoleSignInWithoutMfa',
    pattern: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
    description: 'An IAM user signed in to the console without MFA. CIS AWS Foundations 7.0 5.2.',
  },
};
const NAMES = Object.values(CisAlarm);

function build(props: Partial<CisAlarmsProps> = {}) {
  const stack = new Stack(new App(), 'Stack');
  const logGroup = new logs.LogGroup(stack, 'Log');
  const notificationTopic = new sns.Topic(stack, 'Topic');
  const alarms = new CisAlarms(stack, 'Alarms', { logGroup, notificationTopic, ...props });
  return { stack, alarms, logGroup, notificationTopic };
}

describe.each(NAMES)('%s', (name) => {
  const { metric, pattern, description } = FIXTURE[name];

  test('has the filter that Security Hub looks for', () => {
    const { stack, logGroup } = build();
    const filters = Object.values(Template.fromStack(stack).findResources('AWS::Logs::MetricFilter')).map(flat)
      .filter(({ Properties }) => Properties.MetricTransformations[0].MetricName === metric);
    expect(filters.map(({ Properties }) => Properties)).toEqual([{
      FilterPattern: pattern,
      LogGroupName: `\${${stack.getLogicalId(logGroup.node.defaultChild as logs.CfnLogGroup)}}`,
      MetricTransformations: [{ MetricNamespace: 'CISBenchmark', MetricName: metric, MetricValue: '1' }],
    }]);
  });

  test('has an alarm on the sum of five minutes that notifies the topic', () => {
    const { stack, notificationTopic } = build();
    const found = Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm')).map(flat)
      .filter(({ Properties }) => Properties.MetricName === metric);
    expect(found.map(({ Properties }) => Properties)).toEqual([{
      AlarmActions: [`\${${stack.getLogicalId(notificationTopic.node.defaultChild as sns.CfnTopic)}}`],
      AlarmDescription: description,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      EvaluationPeriods: 1,
      MetricName: metric,
      Namespace: 'CISBenchmark',
      Period: 300,
      Statistic: 'Sum',
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    }]);
  });

  test('can be reached', () => {
    const { stack, alarms } = build();
    expect(flat(stack.resolve(alarms.alarm(name).alarmArn))).toMatch(new RegExp(`Alarms${metric}Alarm`));
    expect(alarms.metric(name)).toMatchObject({ namespace: 'CISBenchmark', metricName: metric, statistic: 'Sum' });
  });

  test('can be disabled with a reason, which is recorded', () => {
    const { stack, alarms } = build({ disabled: [{ alarm: name, reason: 'seen elsewhere' }] });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::CloudWatch::Alarm', NAMES.length - 1);
    template.resourceCountIs('AWS::Logs::MetricFilter', NAMES.length - 1);
    template.resourcePropertiesCountIs('AWS::CloudWatch::Alarm', { MetricName: metric }, 0);
    expect(alarms.node.metadata.map(({ type, data }) => ({ type, data }))).toContainEqual({
      type: 'cdk-security-baseline:disabledCisAlarm', data: { alarm: name, reason: 'seen elsewhere' },
    });
    expect(() => alarms.alarm(name)).toThrow(new Error(`'alarm' must not be one that is disabled, got ${name}`));
  });

  test('can have another threshold', () => {
    Template.fromStack(build({ thresholds: [{ alarm: name, threshold: 5 }] }).stack)
      .hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: metric, Threshold: 5 });
  });

  test('has a pattern that CloudWatch Logs takes', () => {
    expect(CIS_ALARMS[name].pattern.length).toBeLessThanOrEqual(1024);
  });
});

test('metric names are unique', () => {
  const names = Object.values(CIS_ALARMS).map(({ metricName }) => metricName);
  expect(new Set(names).size).toBe(names.length);
});

test.each([[undefined, 'RetainExceptOnCreate'], [RemovalPolicy.DESTROY, 'Delete']])('removal policy %p', (removalPolicy, DeletionPolicy) => {
  const template = Template.fromStack(build({ removalPolicy }).stack);
  template.allResources('AWS::CloudWatch::Alarm', { DeletionPolicy });
  template.allResources('AWS::Logs::MetricFilter', { DeletionPolicy });
});

test('alarms that notify nobody give a warning', () => {
  const { stack } = build({ notificationTopic: undefined });
  Template.fromStack(stack).allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.absent() });
  Annotations.fromStack(stack).hasWarning('/Stack/Alarms',
    "The alarms notify nobody. Give a 'notificationTopic'. [ack: cdk-security-baseline:CisAlarms.noNotification]");
});

test('no warning with a topic, or without any alarm', () => {
  Annotations.fromStack(build().stack).hasNoWarning('*', Match.anyValue());
  const disabled = NAMES.map((alarm) => ({ alarm, reason: 'an organization does it' }));
  Annotations.fromStack(build({ notificationTopic: undefined, disabled }).stack).hasNoWarning('*', Match.anyValue());
});

test.each<[string, Partial<CisAlarmsProps>, string]>([
  ['an empty reason', { disabled: [{ alarm: CisAlarm.ROOT_USE, reason: ' ' }] }, "'reason' must say why the alarm ROOT_USE is disabled, got an empty text"],
  ['a repeated alarm', { disabled: [{ alarm: CisAlarm.ROOT_USE, reason: 'a' }, { alarm: CisAlarm.ROOT_USE, reason: 'b' }] },
    "'disabled' must not repeat an entry, got ROOT_USE twice"],
  ['a repeated threshold', { thresholds: [{ alarm: CisAlarm.ROOT_USE, threshold: 1 }, { alarm: CisAlarm.ROOT_USE, threshold: 2 }] },
    "'thresholds' must not repeat an entry, got ROOT_USE twice"],
  ['a threshold of nothing', { thresholds: [{ alarm: CisAlarm.ROOT_USE, threshold: 0 }] }, `'threshold' must be between 1 and ${Number.MAX_SAFE_INTEGER}, got 0`],
  ['a threshold of a disabled alarm',
    { disabled: [{ alarm: CisAlarm.ROOT_USE, reason: 'a' }], thresholds: [{ alarm: CisAlarm.ROOT_USE, threshold: 2 }] },
    "'thresholds' must not name an alarm that is disabled, got ROOT_USE"],
])('%s is refused', (_, props, message) => {
  expect(() => build(props)).toThrow(new Error(message));
});

test('a log group without metric filters is refused', () => {
  const stack = new Stack(new App(), 'Stack');
  const logGroup = new logs.LogGroup(stack, 'Log', { logGroupClass: logs.LogGroupClass.INFREQUENT_ACCESS });
  expect(() => new CisAlarms(stack, 'Alarms', { logGroup })).toThrow(
    new Error("'logGroup' must be of the class STANDARD, which alone has metric filters, got INFREQUENT_ACCESS"));
});

test('an imported log group passes', () => {
  const stack = new Stack(new App(), 'Stack');
  const logGroup = logs.LogGroup.fromLogGroupName(stack, 'Log', 'trail');
  new CisAlarms(stack, 'Alarms', { logGroup });
  Template.fromStack(stack).allResourcesProperties('AWS::Logs::MetricFilter', { LogGroupName: 'trail' });
});
