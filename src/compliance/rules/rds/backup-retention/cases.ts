import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two weeks', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', BackupRetentionPeriod: 14 }) },
    {
      name: 'spelled as a text',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', BackupRetentionPeriod: '7' }),
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', BackupRetentionPeriod: 35 }),
    },
  ],
  nonCompliant: [
    {
      name: 'none at all',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', BackupRetentionPeriod: 0 }),
      at: ['Database Properties.BackupRetentionPeriod'],
    },
    {
      name: 'nothing is said: one day',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.BackupRetentionPeriod'],
    },
    {
      name: 'six days',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', BackupRetentionPeriod: '6' }),
      at: ['Database Properties.BackupRetentionPeriod'],
    },
    {
      name: 'a cluster with the default',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' }),
      at: ['Database Properties.BackupRetentionPeriod'],
    },
  ],
  notApplicable: [
    { name: 'a member of an Aurora cluster', template: database('AWS::RDS::DBInstance', { Engine: 'aurora-postgresql' }) },
    { name: 'a read replica', template: database('AWS::RDS::DBInstance', { SourceDBInstanceIdentifier: 'orders' }) },
    {
      name: 'a cluster that follows another',
      template: database('AWS::RDS::DBCluster', {
        Engine: 'aurora-postgresql',
        ReplicationSourceIdentifier: 'arn:aws:rds:eu-west-1:123456789012:cluster:orders',
      }),
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', BackupRetentionPeriod: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.BackupRetentionPeriod'],
    },
  ],
};
