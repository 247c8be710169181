import { inheritsStorage } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-2',
  title: 'Database clusters encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  rationale: 'Whoever gets at a disk or a snapshot of an unencrypted cluster reads it, and a cluster cannot be encrypted later.',
  remediation: 'Set StorageEncrypted to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html',
  ],
  checks: ['rds_cluster_storage_encrypted'],
  judge(cluster) {
    const isEncryptedAnyway = cluster.at('EngineMode').isOneOf('serverless');
    if (isEncryptedAnyway || (inheritsStorage(cluster) && !cluster.at('StorageEncrypted').isSet)) {
      return NOT_APPLICABLE;
    }
    return mustBeTrue(cluster.at('StorageEncrypted'), 'the storage and its snapshots are not encrypted');
  },
});
