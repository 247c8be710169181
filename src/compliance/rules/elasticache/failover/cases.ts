import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutomaticFailoverEnabled: true }),
    },
    {
      name: 'spelled as a text',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutomaticFailoverEnabled: 'true' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutomaticFailoverEnabled: false }),
      at: ['Group Properties.AutomaticFailoverEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis', AutomaticFailoverEnabled: 'false' }),
      at: ['Group Properties.AutomaticFailoverEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...group('AWS::ElastiCache::ReplicationGroup', {
          Engine: 'redis',
          AutomaticFailoverEnabled: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Group Properties.AutomaticFailoverEnabled'],
    },
    {
      name: 'nothing is said',
      template: group('AWS::ElastiCache::ReplicationGroup', { Engine: 'redis' }),
      at: ['Group Properties.AutomaticFailoverEnabled'],
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
          AutomaticFailoverEnabled: { Ref: 'Choice' },
        }),
      },
      at: ['Group Properties.AutomaticFailoverEnabled'],
    },
  ],
};
