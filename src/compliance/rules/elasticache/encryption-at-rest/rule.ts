import { mustBeTrue, mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-2',
  title: 'Replication groups encrypt their data at rest',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set AtRestEncryptionEnabled to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html',
  ],
  checks: ['elasticache_redis_cluster_rest_encryption_enabled'],
  controls: ['FSBP ElastiCache.4'],
  judge(group) {
    const setting = group.at('AtRestEncryptionEnabled');
    // Valkey encrypts unless somebody says no; members of a global group are as the group is.
    const isByDefault = group.at('GlobalReplicationGroupId').isSet || group.at('Engine').isOneOf('valkey');
    return isByDefault ? mustNotBeFalse(setting, 'backups and disks are not encrypted') : mustBeTrue(setting, 'backups and disks are not encrypted');
  },
});
