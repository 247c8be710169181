import { mustKeepBackups } from '../../../domain/databases';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-4',
  title: 'Clusters keep automatic backups for at least seven days',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set BackupRetentionPeriod to 7 or more',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbcluster.html',
  ],
  checks: ['neptune_cluster_backup_enabled'],
  judge(cluster) {
    return mustKeepBackups(cluster.at('BackupRetentionPeriod'), 1);
  },
});
