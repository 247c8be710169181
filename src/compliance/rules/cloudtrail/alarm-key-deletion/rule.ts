import { calls, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = calls('kms', 'DisableKey', 'ScheduleKeyDeletion');

export const rule = defineRule({
  id: 'CLOUDTRAIL-24',
  title: 'Keys that are switched off or deleted raise an alarm',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Without its key, data is lost.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
