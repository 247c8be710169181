import type { RuleCases } from '../../../model/cases';

const settings = (Type: string, Properties: object) => ({ Resources: { Settings: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'PostgreSQL',
      template: settings('AWS::RDS::DBParameterGroup', {
        Family: 'postgres17',
        Parameters: { 'rds.force_ssl': '1' },
      }),
    },
    {
      name: 'MySQL',
      template: settings('AWS::RDS::DBParameterGroup', {
        Family: 'mysql8.4',
        Parameters: { require_secure_transport: 'ON' },
      }),
    },
    {
      name: 'nothing is said: the default of the engine',
      template: settings('AWS::RDS::DBParameterGroup', { Family: 'postgres17', Parameters: {} }),
    },
    {
      name: 'a cluster',
      template: settings('AWS::RDS::DBClusterParameterGroup', {
        Family: 'aurora-mysql8.0',
        Parameters: { require_secure_transport: 1 },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'PostgreSQL',
      template: settings('AWS::RDS::DBParameterGroup', {
        Family: 'postgres17',
        Parameters: { 'rds.force_ssl': '0' },
      }),
      at: ['Settings Properties.Parameters.rds.force_ssl'],
    },
    {
      name: 'MySQL',
      template: settings('AWS::RDS::DBParameterGroup', {
        Family: 'mysql8.4',
        Parameters: { require_secure_transport: 'OFF' },
      }),
      at: ['Settings Properties.Parameters.require_secure_transport'],
    },
    {
      name: 'SQL Server, as a number',
      template: settings('AWS::RDS::DBParameterGroup', {
        Family: 'sqlserver-ee-16.0',
        Parameters: { 'rds.force_ssl': 0 },
      }),
      at: ['Settings Properties.Parameters.rds.force_ssl'],
    },
    {
      name: 'a cluster',
      template: settings('AWS::RDS::DBClusterParameterGroup', {
        Family: 'aurora-postgresql16',
        Parameters: { 'rds.force_ssl': false },
      }),
      at: ['Settings Properties.Parameters.rds.force_ssl'],
    },
  ],
  notApplicable: [
    { name: 'Oracle', template: settings('AWS::RDS::DBParameterGroup', { Family: 'oracle-ee-19', Parameters: {} }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...settings('AWS::RDS::DBParameterGroup', {
          Family: 'postgres17',
          Parameters: { 'rds.force_ssl': { Ref: 'Choice' } },
        }),
      },
      at: ['Settings Properties.Parameters.rds.force_ssl'],
    },
    {
      name: 'all parameters from outside',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...settings('AWS::RDS::DBParameterGroup', { Family: 'postgres17', Parameters: { Ref: 'Choice' } }),
      },
      at: ['Settings Properties.Parameters'],
    },
  ],
};
