import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'PostgreSQL',
      template: database('AWS::RDS::DBInstance', {
        Engine: 'postgres',
        EnableCloudwatchLogsExports: ['postgresql', 'upgrade'],
      }),
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', {
        Engine: 'aurora-mysql',
        EnableCloudwatchLogsExports: ['audit', 'error'],
      }),
    },
    {
      name: 'a list that a parameter gives',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', {
          Engine: 'postgres',
          EnableCloudwatchLogsExports: { Ref: 'Choice' },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.EnableCloudwatchLogsExports'],
    },
    {
      name: 'an empty list',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', EnableCloudwatchLogsExports: [] }),
      at: ['Database Properties.EnableCloudwatchLogsExports'],
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' }),
      at: ['Database Properties.EnableCloudwatchLogsExports'],
    },
  ],
  notApplicable: [
    {
      name: 'a member of an Aurora cluster: the cluster exports',
      template: database('AWS::RDS::DBInstance', { Engine: 'aurora-postgresql' }),
    },
    {
      name: 'Aurora Serverless v1',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', EngineMode: 'serverless' }),
    },
  ],
  unknown: [
    {
      name: 'a cluster whose mode is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', EngineMode: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.EngineMode'],
    },
  ],
};
