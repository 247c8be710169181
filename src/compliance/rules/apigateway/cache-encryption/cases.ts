import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: one({ CacheClusterEnabled: true, MethodSettings: [{ CachingEnabled: true, CacheDataEncrypted: 'true' }] }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({ CacheClusterEnabled: true, MethodSettings: [{ CachingEnabled: 'true' }] }),
      at: ['One Properties.MethodSettings.0.CacheDataEncrypted'],
    },
    {
      name: 'not encrypted',
      template: one({ CacheClusterEnabled: true, MethodSettings: [{ CachingEnabled: true, CacheDataEncrypted: false }] }),
      at: ['One Properties.MethodSettings.0.CacheDataEncrypted'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no cache', template: one({ MethodSettings: [{ CachingEnabled: false }] }) },
    { name: 'nothing is cached', template: one({}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ MethodSettings: [{ CachingEnabled: true, CacheDataEncrypted: { Ref: 'Value' } }] }),
      },
      at: ['One Properties.MethodSettings.0.CacheDataEncrypted'],
    },
  ],
};
