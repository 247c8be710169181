import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a name of its own',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', MasterUsername: 'orders_owner' }),
    },
  ],
  nonCompliant: [
    {
      name: 'postgres',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', MasterUsername: 'postgres' }),
      at: ['Database Properties.MasterUsername'],
    },
    {
      name: 'any case',
      template: database('AWS::RDS::DBInstance', { Engine: 'mysql', MasterUsername: 'Admin' }),
      at: ['Database Properties.MasterUsername'],
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', MasterUsername: 'admin' }),
      at: ['Database Properties.MasterUsername'],
    },
  ],
  notApplicable: [
    { name: 'a replica has none', template: database('AWS::RDS::DBInstance', { SourceDBInstanceIdentifier: 'orders' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', MasterUsername: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.MasterUsername'],
    },
  ],
};
