import { defineRule, fail, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-3',
  title: 'Replication groups take only connections with TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set TransitEncryptionEnabled to true, and TransitEncryptionMode, if at all, to required',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html',
  ],
  checks: ['elasticache_redis_cluster_in_transit_encryption_enabled'],
  controls: ['FSBP ElastiCache.5'],
  judge(group) {
    const setting = group.at('TransitEncryptionEnabled');
    if (!setting.isSet && group.at('GlobalReplicationGroupId').isSet) {
      return NOT_APPLICABLE;
    }
    const mode = group.at('TransitEncryptionMode');
    return setting.isTrue()
      ? failUnless(!mode.isOneOf('preferred'), mode, 'connections without TLS are taken too')
      : fail(setting, 'nothing is encrypted on the way');
  },
});
