import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::ElastiCache::CacheCluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster({ Engine: 'memcached', TransitEncryptionEnabled: true }) },
    { name: 'spelled as a text', template: cluster({ Engine: 'memcached', TransitEncryptionEnabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster({ Engine: 'memcached', TransitEncryptionEnabled: false }),
      at: ['Cluster Properties.TransitEncryptionEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: cluster({ Engine: 'memcached', TransitEncryptionEnabled: 'false' }),
      at: ['Cluster Properties.TransitEncryptionEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster({
          Engine: 'memcached',
          TransitEncryptionEnabled: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.TransitEncryptionEnabled'],
    },
    {
      name: 'nothing is said',
      template: cluster({ Engine: 'memcached' }),
      at: ['Cluster Properties.TransitEncryptionEnabled'],
    },
  ],
  notApplicable: [
    { name: 'Redis has its own rule', template: cluster({ Engine: 'redis' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster({ Engine: 'memcached', TransitEncryptionEnabled: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.TransitEncryptionEnabled'],
    },
  ],
};
