import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutoMinorVersionUpgrade: true }),
    },
    {
      name: 'spelled as a text',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutoMinorVersionUpgrade: 'true' }),
    },
    {
      name: 'nothing is said: the default is right',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis' }),
    },
    {
      name: 'ElastiCache::CacheCluster',
      template: group('AWS::ElastiCache::CacheCluster', { Engine: 'redis', AutoMinorVersionUpgrade: true }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutoMinorVersionUpgrade: false }),
      at: ['Group Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'the opposite as a text',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutoMinorVersionUpgrade: 'false' }),
      at: ['Group Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...group('AWS::ElastiCache::ReplicationGroup', {
          Engine: 'redis',
          AutoMinorVersionUpgrade: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Group Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'ElastiCache::CacheCluster',
      template: group('AWS::ElastiCache::CacheCluster', { Engine: 'redis', AutoMinorVersionUpgrade: false }),
      at: ['Group Properties.AutoMinorVersionUpgrade'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: group('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...group('AWS::ElastiCache::ReplicationGroup', {
          Engine: 'redis',
          AutoMinorVersionUpgrade: { Ref: 'Choice' },
        }),
      },
      at: ['Group Properties.AutoMinorVersionUpgrade'],
    },
  ],
};
