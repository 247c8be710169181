import { isFilled } from '../../../domain/expect';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-10',
  title: 'Caches are in subnets that somebody chose',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  rationale: 'The default group has all subnets of the default VPC, public ones too.',
  remediation: 'Set CacheSubnetGroupName to an AWS::ElastiCache::SubnetGroup of private subnets',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-subnetgroup.html',
  ],
  controls: ['FSBP ElastiCache.7'],
  judge(cache) {
    const group = cache.at('CacheSubnetGroupName');
    return failUnless(isFilled(group) && group.pattern() !== 'default', group, 'in the subnets of the default group');
  },
});
