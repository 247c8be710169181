import type { RuleCases } from '../../../model/cases';

const namespace = (Properties: object) => ({ Resources: { Namespace: { Type: 'AWS::RedshiftServerless::Namespace', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: namespace({ AdminUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: {
          Namespace: {
            Type: 'AWS::RedshiftServerless::Namespace',
            Properties: { AdminUserPassword: { Ref: 'Password' } },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'written out',
      template: namespace({ AdminUserPassword: 'correct-horse-battery' }),
      at: ['Namespace Properties.AdminUserPassword'],
    },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: {
          Namespace: {
            Type: 'AWS::RedshiftServerless::Namespace',
            Properties: { AdminUserPassword: { Ref: 'Password' } },
          },
        },
      },
      at: ['Namespace Properties.AdminUserPassword'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...namespace({
          AdminUserPassword: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Namespace Properties.AdminUserPassword'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: namespace({}) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...namespace({ AdminUserPassword: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] } }),
      },
      at: ['Namespace Properties.AdminUserPassword'],
    },
  ],
};
