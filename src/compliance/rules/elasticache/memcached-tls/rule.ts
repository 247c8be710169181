import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-9',
  title: 'Clusters of Memcached encrypt what they send',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::ElastiCache::CacheCluster'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set TransitEncryptionEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-cachecluster.html'],
  judge(cluster) {
    return !cluster.at('Engine').isOneOf('memcached')
      ? NOT_APPLICABLE
      : mustBeTrue(cluster.at('TransitEncryptionEnabled'), 'nothing is encrypted on the way');
  },
});
