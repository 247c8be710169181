import { mustLog } from '../../../domain/replication-tasks';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DMS-5',
  title: 'Replication tasks log what they do with the target',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DMS::ReplicationTask'],
  rationale: 'Rows that got lost or were changed on the way are not noticed.',
  remediation: 'Set Logging.EnableLogging to true in ReplicationTaskSettings, and the severity of TARGET_APPLY and TARGET_LOAD to LOGGER_SEVERITY_DEFAULT or more',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
  ],
  controls: ['FSBP DMS.7'],
  judge(task) {
    return mustLog(task, 'TARGET_APPLY', 'TARGET_LOAD');
  },
});
