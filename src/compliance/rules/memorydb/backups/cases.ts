import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a week', template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', SnapshotRetentionLimit: 7 }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', SnapshotRetentionLimit: '0' }),
      at: ['Cluster Properties.SnapshotRetentionLimit'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders' }),
      at: ['Cluster Properties.SnapshotRetentionLimit'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', SnapshotRetentionLimit: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.SnapshotRetentionLimit'],
    },
  ],
};
