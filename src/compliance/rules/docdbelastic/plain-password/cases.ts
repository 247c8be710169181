import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::DocDBElastic::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: cluster({ AdminUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: {
          Cluster: {
            Type: 'AWS::DocDBElastic::Cluster',
            Properties: { AdminUserPassword: { Ref: 'Password' } },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'written out',
      template: cluster({ AdminUserPassword: 'correct-horse-battery' }),
      at: ['Cluster Properties.AdminUserPassword'],
    },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: {
          Cluster: {
            Type: 'AWS::DocDBElastic::Cluster',
            Properties: { AdminUserPassword: { Ref: 'Password' } },
          },
        },
      },
      at: ['Cluster Properties.AdminUserPassword'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster({
          AdminUserPassword: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Cluster Properties.AdminUserPassword'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: cluster({}) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster({ AdminUserPassword: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] } }),
      },
      at: ['Cluster Properties.AdminUserPassword'],
    },
  ],
};
