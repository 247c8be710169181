import type { RuleCases } from '../../../model/cases';

const instance = (Properties: object) => ({ Resources: { Instance: { Type: 'AWS::Timestream::InfluxDBInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: instance({ Password: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: {
          Instance: { Type: 'AWS::Timestream::InfluxDBInstance', Properties: { Password: { Ref: 'Password' } } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'written out', template: instance({ Password: 'correct-horse-battery' }), at: ['Instance Properties.Password'] },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: {
          Instance: { Type: 'AWS::Timestream::InfluxDBInstance', Properties: { Password: { Ref: 'Password' } } },
        },
      },
      at: ['Instance Properties.Password'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...instance({
          Password: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Instance Properties.Password'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: instance({}) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...instance({ Password: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] } }),
      },
      at: ['Instance Properties.Password'],
    },
  ],
};
