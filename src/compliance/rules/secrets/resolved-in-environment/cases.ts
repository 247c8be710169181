import type { RuleCases } from '../../../model/cases';

const variables = (Variables: unknown, more: object = {}) =>
  ({ ...more, Resources: { Function: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '1' }, Role: 'arn:aws:iam::123456789012:role/orders', Environment: { Variables } } } } });
const hidden = { Parameters: { Token: { Type: 'String', NoEcho: true } } };

export const cases: RuleCases = {
  compliant: [
    { name: 'where the secret is', template: variables({ DB_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf' }) },
    { name: 'a setting that is looked up', template: variables({ TABLE: '{{resolve:ssm:/orders/table}}' }) },
    {
      name: 'secrets of a container',
      template: {
        Resources: {
          Task: {
            Type: 'AWS::ECS::TaskDefinition',
            Properties: { ContainerDefinitions: [{ Environment: [{ Name: 'LOG_LEVEL', Value: 'info' }], Secrets: [{ Name: 'DB_PASSWORD', ValueFrom: 'arn:aws:secretsmanager:eu-west-1:1:secret:x' }] }] },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'a dynamic reference',
      template: variables({ DB_PASSWORD: '{{resolve:secretsmanager:orders:SecretString:password}}', TABLE: 'orders' }),
      at: ['Function Properties.Environment.Variables.DB_PASSWORD'],
    },
    {
      name: 'inside of an address',
      template: variables({ DATABASE_URL: 'postgres://orders:{{resolve:secretsmanager:orders:SecretString:password}}@db.example.com/orders' }),
      at: ['Function Properties.Environment.Variables.DATABASE_URL'],
    },
    { name: 'a parameter that is not echoed', template: variables({ API_TOKEN: { Ref: 'Token' } }, hidden), at: ['Function Properties.Environment.Variables.API_TOKEN'] },
    {
      name: 'inside of a text',
      template: variables({ AUTHORIZATION: { 'Fn::Sub': 'Bearer ${Token}' } }, hidden),
      at: ['Function Properties.Environment.Variables.AUTHORIZATION'],
    },
  ],
  notApplicable: [
    { name: 'no variables', template: { Resources: { Function: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '1' }, Role: 'arn:aws:iam::123456789012:role/orders' } } } } },
  ],
  unknown: [{ name: 'variables that are not known', template: variables({ 'Fn::ImportValue': 'variables' }), at: ['Function Properties.Environment.Variables'] }],
};
