import { calls, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = calls('cloudtrail', 'CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging');

export const rule = defineRule({
  id: 'CLOUDTRAIL-22',
  title: 'Changes of trails raise an alarm',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'An attacker switches off first what sees him.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
