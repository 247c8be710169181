import type { RuleCases } from '../../../model/cases';

const endpoint = (Properties: object) => ({ Resources: { Endpoint: { Type: 'AWS::DMS::Endpoint', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: endpoint({ Password: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: { Endpoint: { Type: 'AWS::DMS::Endpoint', Properties: { Password: { Ref: 'Password' } } } },
      },
    },
  ],
  nonCompliant: [
    { name: 'written out', template: endpoint({ Password: 'correct-horse-battery' }), at: ['Endpoint Properties.Password'] },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: { Endpoint: { Type: 'AWS::DMS::Endpoint', Properties: { Password: { Ref: 'Password' } } } },
      },
      at: ['Endpoint Properties.Password'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...endpoint({
          Password: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Endpoint Properties.Password'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: endpoint({}) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...endpoint({ Password: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] } }),
      },
      at: ['Endpoint Properties.Password'],
    },
  ],
};
