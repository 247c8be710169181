import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: cluster('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', StorageEncrypted: true }) },
    {
      name: 'a Multi-AZ cluster, spelled as a text',
      template: cluster('AWS::RDS::DBCluster', { Engine: 'postgres', StorageEncrypted: 'True' }),
    },
    {
      name: 'a global cluster',
      template: cluster('AWS::RDS::GlobalCluster', { Engine: 'aurora-postgresql', StorageEncrypted: true }),
    },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: cluster('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', StorageEncrypted: false }),
      at: ['Cluster Properties.StorageEncrypted'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' }),
      at: ['Cluster Properties.StorageEncrypted'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::RDS::DBCluster', {
          Engine: 'aurora-postgresql',
          StorageEncrypted: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.StorageEncrypted'],
    },
    {
      name: 'a global cluster',
      template: cluster('AWS::RDS::GlobalCluster', { Engine: 'aurora-postgresql' }),
      at: ['Cluster Properties.StorageEncrypted'],
    },
  ],
  notApplicable: [
    {
      name: 'Aurora Serverless v1 is always encrypted',
      template: cluster('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', EngineMode: 'serverless' }),
    },
    {
      name: 'restored from a snapshot',
      template: cluster('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', SnapshotIdentifier: 'orders-2026' }),
    },
    {
      name: 'a global cluster that takes on a cluster',
      template: cluster('AWS::RDS::GlobalCluster', { SourceDBClusterIdentifier: 'orders' }),
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', StorageEncrypted: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.StorageEncrypted'],
    },
  ],
};
