import type { RuleCases } from '../../../model/cases';

const group = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS', template: group({ Engine: 'redis', TransitEncryptionEnabled: true }) },
    {
      name: 'required',
      template: group({ Engine: 'redis', TransitEncryptionEnabled: 'true', TransitEncryptionMode: 'required' }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: group({ Engine: 'redis', TransitEncryptionEnabled: false }),
      at: ['Group Properties.TransitEncryptionEnabled'],
    },
    { name: 'nothing is said', template: group({ Engine: 'redis' }), at: ['Group Properties.TransitEncryptionEnabled'] },
    {
      name: 'preferred only',
      template: group({ Engine: 'redis', TransitEncryptionEnabled: true, TransitEncryptionMode: 'preferred' }),
      at: ['Group Properties.TransitEncryptionMode'],
    },
  ],
  notApplicable: [
    { name: 'a member of a global group', template: group({ GlobalReplicationGroupId: 'orders' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...group({ Engine: 'redis', TransitEncryptionEnabled: { Ref: 'Choice' } }),
      },
      at: ['Group Properties.TransitEncryptionEnabled'],
    },
  ],
};
