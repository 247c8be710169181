import { calls, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = calls('config', 'StopConfigurationRecorder', 'DeleteDeliveryChannel', 'PutDeliveryChannel', 'PutConfigurationRecorder');

export const rule = defineRule({
  id: 'CLOUDTRAIL-26',
  title: 'Changes of the recorder of AWS Config raise an alarm',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'What is not recorded cannot be judged later.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
