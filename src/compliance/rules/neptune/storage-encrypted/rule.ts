import { inheritsStorage } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-1',
  title: 'Clusters encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set StorageEncrypted to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbcluster.html',
  ],
  checks: ['neptune_cluster_storage_encrypted'],
  controls: ['FSBP Neptune.1'],
  judge(cluster) {
    if (inheritsStorage(cluster) && !cluster.at('StorageEncrypted').isSet) {
      return NOT_APPLICABLE;
    }
    return mustBeTrue(cluster.at('StorageEncrypted'), 'the storage and its snapshots are not encrypted');
  },
});
