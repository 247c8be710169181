import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { sessionPrefix } from './break-glass-statements';
import type { SecurityNotifications } from '../../alerting/security-notifications';

/** What a role for people is watched by. */
export interface Watch {
  readonly role: iam.IRole;
  readonly notifications: SecurityNotifications;
}

/**
 * Notifies within seconds when the role is assumed through an STS endpoint of this Region, or by switching roles in its console.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail-management.html
 */
export function notifyOfUse(scope: Construct, watch: Watch): events.Rule[] {
  const { role } = watch;
  const assumed = events.EventField.fromPath('$.detail.userIdentity.arn');
  return [
    rule(scope, 'Assumed', watch, `Somebody assumes ${scope.node.path}`, {
      source: ['aws.sts'],
      detailType: ['AWS API Call via CloudTrail'],
      detail: { eventSource: ['sts.amazonaws.com'], eventName: ['AssumeRole'], requestParameters: { roleArn: [role.roleArn] } },
    }, `Break glass: ${assumed} assumes ${role.roleArn}`),
    rule(scope, 'Switched', watch, `Somebody switches to ${scope.node.path} in the console`, {
      source: ['aws.signin'],
      detail: { eventName: ['SwitchRole'], userIdentity: { arn: [{ prefix: sessionPrefix(role, Stack.of(scope)) }] } },
    }, `Break glass: ${events.EventField.fromPath('$.detail.additionalEventData.SwitchFrom')} switches to ${role.roleArn}`),
  ];
}

/** An alarm over the log group of the trail, which has the events of every Region. */
export function alarmOnUse(scope: Construct, watch: Watch, logGroup: logs.ILogGroup): cloudwatch.Alarm {
  const filter = new logs.MetricFilter(scope, 'UseFilter', {
    logGroup,
    filterPattern: logs.FilterPattern.literal(
      `{ ($.eventSource = "sts.amazonaws.com") && ($.eventName = "AssumeRole") && ($.requestParameters.roleArn = "${watch.role.roleArn}") }`),
    metricNamespace: 'BreakGlass',
    metricName: `Use-${scope.node.addr.slice(-8)}`,
    metricValue: '1',
  });
  const alarm = new cloudwatch.Alarm(scope, 'UseAlarm', {
    alarmDescription: `Somebody assumed the role of ${scope.node.path}`,
    metric: filter.metric({ statistic: cloudwatch.Stats.SUM, period: Duration.minutes(1) }),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(watch.notifications.alarmAction());
  return alarm;
}

/** Here instead of in the stack of the notifications, which would then need the role, while its own names protect the topic. */
function rule(
  scope: Construct, id: string, { notifications }: Watch, description: string, eventPattern: events.EventPattern, message: string,
): events.Rule {
  const made = new events.Rule(scope, id, { description, eventPattern });
  const deadLetterConfig = { arn: notifications.undeliveredEvents().queueArn };
  made.addTarget({ bind: () => ({ arn: notifications.topic.topicArn, input: events.RuleTargetInput.fromText(message), deadLetterConfig }) });
  // AssumeRole counts as read-only, and such events pass by a rule that is merely enabled.
  (made.node.defaultChild as events.CfnRule).state = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
  return made;
}
