import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::DocDBElastic::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a week',
      template: given({ AdminUserName: 'a', AuthType: 'SECRET_ARN', ClusterName: 'c', ShardCapacity: 2, ShardCount: 1, BackupRetentionPeriod: 7 }),
    },
    {
      name: 'as a text',
      template: given({ AdminUserName: 'a', AuthType: 'SECRET_ARN', ClusterName: 'c', ShardCapacity: 2, ShardCount: 1, BackupRetentionPeriod: '35' }),
    },
  ],
  nonCompliant: [
    {
      name: 'a day',
      template: given({ AdminUserName: 'a', AuthType: 'SECRET_ARN', ClusterName: 'c', ShardCapacity: 2, ShardCount: 1, BackupRetentionPeriod: 1 }),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
  ],
  notApplicable: [
    {
      name: 'the default of the service',
      template: given({ AdminUserName: 'a', AuthType: 'SECRET_ARN', ClusterName: 'c', ShardCapacity: 2, ShardCount: 1 }),
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        AdminUserName: 'a',
        AuthType: 'SECRET_ARN',
        ClusterName: 'c',
        ShardCapacity: 2,
        ShardCount: 1,
        BackupRetentionPeriod: { 'Fn::ImportValue': 'Days' },
      }),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
  ],
};
