import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-4',
  title: 'Replication groups ask who is there',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  rationale: 'Without a password or users, whoever reaches the port reads and writes everything.',
  remediation: 'Set UserGroupIds, or AuthToken',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
  ],
  checks: ['elasticache_redis_replication_group_auth_enabled'],
  judge(group) {
    if (group.at('GlobalReplicationGroupId').isSet) {
      return NOT_APPLICABLE;
    }
    const users = group.at('UserGroupIds');
    return failUnless(group.at('AuthToken').isSet || users.items().length > 0, users, 'whoever reaches the port reads and writes everything');
  },
});
