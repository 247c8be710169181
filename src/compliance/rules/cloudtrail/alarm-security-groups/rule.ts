import { calls, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = calls('ec2', 'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupIngress', 'RevokeSecurityGroupEgress', 'CreateSecurityGroup', 'DeleteSecurityGroup');

export const rule = defineRule({
  id: 'CLOUDTRAIL-27',
  title: 'Changes of security groups raise an alarm',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'One change opens a port to the world.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_log_metric_filter_security_group_changes'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
