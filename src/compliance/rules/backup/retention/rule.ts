import { mustBeAtLeast } from '../../../domain/expect';
import { COMPLIANT, defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BACKUP-3',
  title: 'Plans keep backups for at least a week',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Backup::BackupPlan'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set DeleteAfterDays of Lifecycle to 7 or more, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-backup-backupplan.html'],
  judge(plan) {
    return judgeEach(plan.at('BackupPlan', 'BackupPlanRule').items(), (entry) => {
      const days = entry.at('Lifecycle', 'DeleteAfterDays');
      return days.isSet ? mustBeAtLeast(days, 7, 'backups are gone within a week') : COMPLIANT;
    });
  },
});
