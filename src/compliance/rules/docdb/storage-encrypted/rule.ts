import { inheritsStorage } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DOCDB-2',
  title: 'Clusters encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DocDB::DBCluster'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set StorageEncrypted to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbcluster.html',
  ],
  checks: ['documentdb_cluster_storage_encrypted'],
  judge(cluster) {
    if (inheritsStorage(cluster) && !cluster.at('StorageEncrypted').isSet) {
      return NOT_APPLICABLE;
    }
    return mustBeTrue(cluster.at('StorageEncrypted'), 'the storage and its snapshots are not encrypted');
  },
});
