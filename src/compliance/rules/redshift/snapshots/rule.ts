import { mustKeepBackups } from '../../../domain/databases';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-6',
  title: 'Warehouses keep automatic snapshots for at least seven days',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set AutomatedSnapshotRetentionPeriod to 7 or more',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  checks: ['redshift_cluster_automated_snapshot', 'redshift_backup_enabled'],
  judge(cluster) {
    return mustKeepBackups(cluster.at('AutomatedSnapshotRetentionPeriod'), 1);
  },
});
