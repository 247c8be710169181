import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an instance', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', DeletionProtection: true }) },
    {
      name: 'a cluster, spelled as a text',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', DeletionProtection: 'true' }),
    },
    {
      name: 'a global cluster',
      template: database('AWS::RDS::GlobalCluster', { Engine: 'aurora-postgresql', DeletionProtection: true }),
    },
  ],
  nonCompliant: [
    {
      name: 'an instance',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', DeletionProtection: false }),
      at: ['Database Properties.DeletionProtection'],
    },
    {
      name: 'nothing is said',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.DeletionProtection'],
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', DeletionProtection: 'false' }),
      at: ['Database Properties.DeletionProtection'],
    },
    {
      name: 'a global cluster',
      template: database('AWS::RDS::GlobalCluster', { Engine: 'aurora-postgresql' }),
      at: ['Database Properties.DeletionProtection'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...database('AWS::RDS::DBInstance', {
          Engine: 'postgres',
          DeletionProtection: { 'Fn::If': ['IsProduction', true, { Ref: 'AWS::NoValue' }] },
        }),
      },
      at: ['Database Properties.DeletionProtection'],
    },
  ],
  notApplicable: [
    {
      name: 'a member of a cluster: the cluster is protected',
      template: database('AWS::RDS::DBInstance', { Engine: 'aurora-postgresql', DBClusterIdentifier: 'orders' }),
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', DeletionProtection: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.DeletionProtection'],
    },
  ],
};
