import type { RuleCases } from '../../../model/cases';

const group = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'users', template: group({ Engine: 'redis', UserGroupIds: ['orders'] }) },
    {
      name: 'a password',
      template: group({ Engine: 'redis', AuthToken: '{{resolve:secretsmanager:orders:SecretString:token}}' }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: group({ Engine: 'redis' }), at: ['Group Properties.UserGroupIds'] },
    { name: 'an empty list', template: group({ Engine: 'redis', UserGroupIds: [] }), at: ['Group Properties.UserGroupIds'] },
  ],
  notApplicable: [
    { name: 'a member of a global group', template: group({ GlobalReplicationGroupId: 'orders' }) },
  ],
  unknown: [
    {
      name: 'a list from a parameter, which may be empty',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...group({ Engine: 'redis', UserGroupIds: { Ref: 'Choice' } }),
      },
      at: ['Group Properties.UserGroupIds'],
    },
  ],
};
