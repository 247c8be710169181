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
      name: 'by default',
      template: given({ AdminUserName: 'a', AuthType: 'SECRET_ARN', ClusterName: 'c', ShardCapacity: 2, ShardCount: 1 }),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
    {
      name: 'a day',
      template: given({ AdminUserName: 'a', AuthType: 'SECRET_ARN', ClusterName: 'c', ShardCapacity: 2, ShardCount: 1, BackupRetentionPeriod: 1 }),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
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
