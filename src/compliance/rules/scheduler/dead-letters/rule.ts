import { mustName } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SCHEDULER-2',
  title: 'Schedules keep the calls that failed',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Scheduler::Schedule'],
  rationale: 'A nightly backup or rotation that fails is missed without a word.',
  remediation: 'Set Target.DeadLetterConfig.Arn',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-scheduler-schedule.html',
  ],
  judge(schedule) {
    return schedule.at('State').isOneOf('DISABLED') ? NOT_APPLICABLE : mustName(schedule.at('Target', 'DeadLetterConfig', 'Arn'), 'calls that failed are lost');
  },
});
