import { mustBeAtLeast } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-2',
  title: 'Log groups keep what is logged for a year',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Logs::LogGroup'],
  rationale: 'Intrusions are found months after they began.',
  remediation: 'Set RetentionInDays to 365 or more, or leave it out',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html',
  ],
  checks: ['cloudwatch_log_group_retention_policy_specific_days_enabled', 'cw_loggroup_retention_period_check'],
  judge(group) {
    const days = group.at('RetentionInDays');
    return days.isSet ? mustBeAtLeast(days, 365, `what is logged is gone after ${days.text() ?? ''} days`) : COMPLIANT;
  },
});
