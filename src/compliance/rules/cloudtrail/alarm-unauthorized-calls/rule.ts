import { call, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = [call('s3', 'GetObject', { errorCode: 'AccessDenied' }), call('ec2', 'RunInstances', { errorCode: 'Client.UnauthorizedOperation' })];

export const rule = defineRule({
  id: 'CLOUDTRAIL-18',
  title: 'Calls that are refused raise an alarm',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Who tries what he may not is an attacker, or a mistake.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_log_metric_filter_unauthorized_api_calls'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
