import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-6',
  title: 'Caches of Redis keep backups',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set SnapshotRetentionLimit to 1 or more',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html'],
  checks: ['elasticache_redis_cluster_backup_enabled'],
  judge(store) {
    return store.at('Engine').isOneOf('memcached') ? NOT_APPLICABLE : mustBeAtLeast(store.at('SnapshotRetentionLimit'), 1, 'no automatic backups');
  },
});
