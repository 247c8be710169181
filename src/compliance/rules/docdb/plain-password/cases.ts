import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::DocDB::DBCluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: cluster({ MasterUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: {
          Cluster: { Type: 'AWS::DocDB::DBCluster', Properties: { MasterUserPassword: { Ref: 'Password' } } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'written out',
      template: cluster({ MasterUserPassword: 'correct-horse-battery' }),
      at: ['Cluster Properties.MasterUserPassword'],
    },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: {
          Cluster: { Type: 'AWS::DocDB::DBCluster', Properties: { MasterUserPassword: { Ref: 'Password' } } },
        },
      },
      at: ['Cluster Properties.MasterUserPassword'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster({
          MasterUserPassword: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Cluster Properties.MasterUserPassword'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: cluster({ ManageMasterUserPassword: true }) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster({ MasterUserPassword: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] } }),
      },
      at: ['Cluster Properties.MasterUserPassword'],
    },
  ],
};
