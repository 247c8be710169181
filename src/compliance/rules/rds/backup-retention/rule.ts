import { isInCluster, isReplica, mustKeepBackups } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-4',
  title: 'Databases keep automatic backups for at least seven days',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set BackupRetentionPeriod to 7 or more',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html',
  ],
  checks: ['rds_instance_backup_enabled', 'db_instance_backup_enabled'],
  judge(database) {
    if (database.type === 'AWS::RDS::DBInstance' && (isInCluster(database) || isReplica(database))) {
      return NOT_APPLICABLE;
    }
    return isReplica(database) ? NOT_APPLICABLE : mustKeepBackups(database.at('BackupRetentionPeriod'), 1);
  },
});
