import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Cache: { Type: 'AWS::ElastiCache::CacheCluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a group', template: given({ CacheNodeType: 't', Engine: 'redis', NumCacheNodes: 1, CacheSubnetGroupName: 'private' }) },
    {
      name: 'of another stack',
      template: {
        Resources: {
          It: {
            Type: 'AWS::ElastiCache::ReplicationGroup',
            Properties: { ReplicationGroupDescription: 'd', CacheSubnetGroupName: { 'Fn::ImportValue': 'Group' } },
          },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ Engine: 'redis' }), at: ['Cache Properties.CacheSubnetGroupName'] },
    {
      name: 'the default one',
      template: {
        Resources: {
          It: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { ReplicationGroupDescription: 'd', CacheSubnetGroupName: 'default' } },
        },
      },
      at: ['It Properties.CacheSubnetGroupName'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: given({ CacheSubnetGroupName: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'A' }, { 'Fn::ImportValue': 'B' }]] } }),
      at: ['Cache Properties.CacheSubnetGroupName'],
    },
  ],
};
