import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-5',
  title: 'Caches take minor versions by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  rationale: 'Minor versions carry the security fixes of the engine.',
  remediation: 'Set AutoMinorVersionUpgrade to true, or leave it out',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html'],
  checks: ['elasticache_redis_cluster_auto_minor_version_upgrades'],
  judge(store) {
    return mustNotBeFalse(store.at('AutoMinorVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
