import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'PostgreSQL',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', EnableIAMDatabaseAuthentication: true }),
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', {
        Engine: 'aurora-postgresql',
        EnableIAMDatabaseAuthentication: 'true',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.EnableIAMDatabaseAuthentication'],
    },
    {
      name: 'off',
      template: database('AWS::RDS::DBInstance', { Engine: 'mysql', EnableIAMDatabaseAuthentication: false }),
      at: ['Database Properties.EnableIAMDatabaseAuthentication'],
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' }),
      at: ['Database Properties.EnableIAMDatabaseAuthentication'],
    },
  ],
  notApplicable: [
    { name: 'Oracle has none', template: database('AWS::RDS::DBInstance', { Engine: 'oracle-ee' }) },
    {
      name: 'a member of a cluster',
      template: database('AWS::RDS::DBInstance', { Engine: 'aurora-postgresql', DBClusterIdentifier: 'orders' }),
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', {
          Engine: 'postgres',
          EnableIAMDatabaseAuthentication: { Ref: 'Choice' },
        }),
      },
      at: ['Database Properties.EnableIAMDatabaseAuthentication'],
    },
  ],
};
