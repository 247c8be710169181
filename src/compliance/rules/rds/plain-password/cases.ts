import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: database('AWS::RDS::DBInstance', {
        MasterUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}',
      }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: {
          Database: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: { Ref: 'Password' } } },
        },
      },
    },
    {
      name: 'another type',
      template: database('AWS::RDS::DBCluster', {
        MasterUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'written out',
      template: database('AWS::RDS::DBInstance', { MasterUserPassword: 'correct-horse-battery' }),
      at: ['Database Properties.MasterUserPassword'],
    },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: {
          Database: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: { Ref: 'Password' } } },
        },
      },
      at: ['Database Properties.MasterUserPassword'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...database('AWS::RDS::DBInstance', {
          MasterUserPassword: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Database Properties.MasterUserPassword'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: database('AWS::RDS::DBInstance', { ManageMasterUserPassword: true }) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', {
          MasterUserPassword: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] },
        }),
      },
      at: ['Database Properties.MasterUserPassword'],
    },
  ],
};
