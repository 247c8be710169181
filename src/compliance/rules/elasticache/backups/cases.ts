import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a week', template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', SnapshotRetentionLimit: 7 }) },
    { name: 'a cluster', template: group('AWS::ElastiCache::CacheCluster', { Engine: 'redis', SnapshotRetentionLimit: '1' }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', SnapshotRetentionLimit: 0 }),
      at: ['Group Properties.SnapshotRetentionLimit'],
    },
    {
      name: 'nothing is said',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis' }),
      at: ['Group Properties.SnapshotRetentionLimit'],
    },
  ],
  notApplicable: [
    { name: 'Memcached has none', template: group('AWS::ElastiCache::CacheCluster', { Engine: 'memcached' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...group('AWS::ElastiCache::ReplicationGroup', {
          Engine: 'redis',
          SnapshotRetentionLimit: { Ref: 'Choice' },
        }),
      },
      at: ['Group Properties.SnapshotRetentionLimit'],
    },
  ],
};
