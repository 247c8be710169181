import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-7',
  title: 'Log groups cannot be deleted by one call',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Logs::LogGroup'],
  rationale: 'Who covers tracks deletes the log first.',
  remediation: 'Set DeletionProtectionEnabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html',
  ],
  judge(group) {
    return mustBeTrue(group.at('DeletionProtectionEnabled'), 'one call deletes the log');
  },
});
