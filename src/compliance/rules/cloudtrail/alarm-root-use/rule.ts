import { call, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = [call('iam', 'CreateUser', { userIdentity: { type: 'Root' } })];

export const rule = defineRule({
  id: 'CLOUDTRAIL-20',
  title: 'Use of the root user raises an alarm',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'The root user may do everything, and is needed for hardly anything.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_log_metric_filter_root_usage'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
