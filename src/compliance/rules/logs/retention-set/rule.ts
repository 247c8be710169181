import { mustBeSet } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-3',
  title: 'Log groups say how long they keep what is logged',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Logs::LogGroup'],
  rationale: 'Without a term logs are kept for ever: personal data in them too.',
  remediation: 'Set RetentionInDays',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html',
  ],
  judge(group) {
    return group.at('LogGroupClass').isOneOf('DELIVERY') ? NOT_APPLICABLE : mustBeSet(group.at('RetentionInDays'), 'what is logged is kept for ever');
  },
});
