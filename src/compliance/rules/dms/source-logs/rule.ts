import { mustLog } from '../../../domain/replication-tasks';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DMS-6',
  title: 'Replication tasks log what they do with the source',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::DMS::ReplicationTask'],
  rationale: 'What was read, and what could not be read, is not known later.',
  remediation: 'Set Logging.EnableLogging to true in ReplicationTaskSettings, and the severity of SOURCE_CAPTURE and SOURCE_UNLOAD to LOGGER_SEVERITY_DEFAULT or more',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
  ],
  controls: ['FSBP DMS.8'],
  judge(task) {
    return mustLog(task, 'SOURCE_CAPTURE', 'SOURCE_UNLOAD');
  },
});
