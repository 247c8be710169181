import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AtRestEncryptionEnabled: true }),
    },
    {
      name: 'as a text',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AtRestEncryptionEnabled: 'true' }),
    },
    { name: 'the default of Valkey', template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'valkey' }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AtRestEncryptionEnabled: false }),
      at: ['Group Properties.AtRestEncryptionEnabled'],
    },
    {
      name: 'nothing is said',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis' }),
      at: ['Group Properties.AtRestEncryptionEnabled'],
    },
    {
      name: 'Valkey',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'valkey', AtRestEncryptionEnabled: 'false' }),
      at: ['Group Properties.AtRestEncryptionEnabled'],
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
          AtRestEncryptionEnabled: { Ref: 'Choice' },
        }),
      },
      at: ['Group Properties.AtRestEncryptionEnabled'],
    },
  ],
};
