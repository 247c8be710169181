import { calls, mustBeWatched } from '../../../domain/audit-alarms';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const EVENTS = calls(
  'ec2',
  'CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute', 'AcceptVpcPeeringConnection', 'CreateVpcPeeringConnection',
  'DeleteVpcPeeringConnection', 'RejectVpcPeeringConnection',
);

export const rule = defineRule({
  id: 'CLOUDTRAIL-31',
  title: 'Changes of VPCs raise an alarm',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'A peering connects the network with another one.',
  remediation: 'Add an AWS::Logs::MetricFilter for these events to the log group, and an AWS::CloudWatch::Alarm on its metric',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ],
  checks: ['cloudwatch_changes_to_vpcs_alarm_configured'],
  judge(trail) {
    return mustBeWatched(trail, EVENTS);
  },
});
