import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEMORYDB-4',
  title: 'Clusters of MemoryDB keep backups',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::MemoryDB::Cluster'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set SnapshotRetentionLimit to 1 or more',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-memorydb-cluster.html'],
  judge(cluster) {
    return mustBeAtLeast(cluster.at('SnapshotRetentionLimit'), 1, 'no automatic backups');
  },
});
