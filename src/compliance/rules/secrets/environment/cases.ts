import type { RuleCases } from '../../../model/cases';

const one = (Type: string, Properties: object, more: object = {}) => ({ ...more, Resources: { It: { Type, Properties } } });
const variables = (Variables: unknown, more: object = {}) =>
  one('AWS::Lambda::Function', { Code: { ZipFile: 'exports.handler = async () => {}' }, Role: 'arn:aws:iam::123456789012:role/orders', Environment: { Variables } }, more);
const container = (Environment: unknown) => one('AWS::ECS::TaskDefinition', { Family: 'orders', ContainerDefinitions: [{ Name: 'web', Image: 'nginx', Environment }] });
// In two parts, so that nobody takes it for a lost one.
const joined = (...parts: string[]) => parts.join('');
const ACCESS_KEY = joined('AKIA', 'Q3XZ7VB2LM4NPRST');

export const cases: RuleCases = {
  compliant: [
    {
      name: 'where the secret is',
      template: variables({ DB_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf', TABLE: 'orders', TOKEN_TTL: '3600' }),
    },
    {
      name: 'settings about secrets',
      template: variables({
        SECRET_NAME: 'orders/database',
        PASSWORD_POLICY: 'strict',
        TOKEN_URL: 'https://login.example.com/token',
        PUBLIC_KEY: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A',
        KEY_ID: 'd1e2f3a4',
        MAX_TOKENS: 4096,
        RESET_PASSWORD: 'true',
        API_KEY: '',
        DB_PASSWORD: '${DB_PASSWORD}',
        DB_SECRET: 'prod/orders/database',
        JWT_SECRET_PATH: '/orders/jwt',
      }),
    },
    { name: 'a dynamic reference', template: variables({ API_TOKEN: '{{resolve:secretsmanager:orders:SecretString:token}}' }) },
    {
      name: 'an address whose password is looked up',
      template: variables({ DATABASE_URL: 'postgres://orders:{{resolve:secretsmanager:orders:SecretString:password}}@db.example.com/orders' }),
    },
    { name: 'a reference to a secret', template: variables({ DB_SECRET: { Ref: 'SecretArn' } }, { Parameters: { SecretArn: { Type: 'String' } } }) },
    { name: 'secrets of a container', template: container([{ Name: 'LOG_LEVEL', Value: 'info' }]) },
    {
      name: 'a project that fetches its secrets',
      template: one('AWS::CodeBuild::Project', {
        Environment: {
          EnvironmentVariables: [
            { Name: 'NPM_TOKEN', Type: 'SECRETS_MANAGER', Value: 'build/npm:token' }, { Name: 'SONAR_TOKEN', Type: 'PARAMETER_STORE', Value: 'sonar42' },
          ],
        },
      }),
    },
  ],
  nonCompliant: [
    { name: 'a password of a function', template: variables({ DB_PASSWORD: 'correct-horse-battery', TABLE: 'orders' }), at: ['It Properties.Environment.Variables.DB_PASSWORD'] },
    { name: 'a placeholder that everybody knows', template: variables({ dbPassword: 'changeme' }), at: ['It Properties.Environment.Variables.dbPassword'] },
    { name: 'a number as password', template: variables({ MYSQLPASSWORD: 12345678 }), at: ['It Properties.Environment.Variables.MYSQLPASSWORD'] },
    {
      name: 'by what it looks like',
      template: variables({ SETTING_A: ACCESS_KEY, SETTING_B: 'postgres://orders:correct-horse@db.example.com/orders' }),
      at: ['It Properties.Environment.Variables.SETTING_A', 'It Properties.Environment.Variables.SETTING_B'],
    },
    {
      name: 'a token, a client secret, a random key',
      template: variables({ apiToken: 'd1e2f3a4b5c6', OAUTH_CLIENT_SECRET: 'd1e2-f3a4-b5c6', COOKIE_KEY: 'kX9vT2mQ7pL4wZ8nR3sB6yF1' }),
      at: ['It Properties.Environment.Variables.COOKIE_KEY', 'It Properties.Environment.Variables.OAUTH_CLIENT_SECRET', 'It Properties.Environment.Variables.apiToken'],
    },
    {
      name: 'the default of a parameter',
      template: variables({ DB_PASSWORD: { Ref: 'Password' } }, { Parameters: { Password: { Type: 'String', Default: 'correct-horse' } } }),
      at: ['It Properties.Environment.Variables.DB_PASSWORD'],
    },
    {
      name: 'a parameter that is echoed',
      template: variables({ DB_PASSWORD: { Ref: 'Password' } }, { Parameters: { Password: { Type: 'String' } } }),
      at: ['It Properties.Environment.Variables.DB_PASSWORD'],
    },
    {
      name: 'put together',
      template: variables({ DB_PASSWORD: { 'Fn::Sub': ['${Left}-horse', { Left: 'correct' }] } }),
      at: ['It Properties.Environment.Variables.DB_PASSWORD'],
    },
    {
      name: 'containers',
      template: container([{ Name: 'LOG_LEVEL', Value: 'info' }, { Name: 'DB_PASSWORD', Value: 'correct-horse' }]),
      at: ['It Properties.ContainerDefinitions.0.Environment.1.Value'],
    },
    {
      name: 'a project',
      template: one('AWS::CodeBuild::Project', { Environment: { EnvironmentVariables: [{ Name: 'NPM_TOKEN', Type: 'PLAINTEXT', Value: 'd1e2f3a4b5c6' }] } }),
      at: ['It Properties.Environment.EnvironmentVariables.0.Value'],
    },
    {
      name: 'jobs of several nodes',
      template: one('AWS::Batch::JobDefinition', {
        Type: 'multinode', NodeProperties: { NodeRangeProperties: [{ TargetNodes: '0:', Container: { Environment: [{ Name: 'PGPASSWORD', Value: 'correct-horse' }] } }] },
      }),
      at: ['It Properties.NodeProperties.NodeRangeProperties.0.Container.Environment.0.Value'],
    },
    {
      name: 'a build of a pipeline, as a text',
      template: one('AWS::CodePipeline::Pipeline', {
        Stages: [{
          Name: 'Build',
          Actions: [{
            Name: 'Build',
            Configuration: {
              EnvironmentVariables: '[{"name":"NPM_TOKEN","type":"SECRETS_MANAGER","value":"npm42"},{"name":"DB_PASSWORD","type":"PLAINTEXT","value":"correct-horse"}]',
            },
          }],
        }],
      }),
      at: ['It Properties.Stages.0.Actions.0.Configuration.EnvironmentVariables'],
    },
    {
      name: 'a model',
      template: one('AWS::SageMaker::Model', { PrimaryContainer: { Environment: { HF_TOKEN: 'd1e2f3a4b5c6' } } }),
      at: ['It Properties.PrimaryContainer.Environment.HF_TOKEN'],
    },
  ],
  notApplicable: [
    { name: 'no variables', template: one('AWS::Lambda::Function', { Code: { ZipFile: '1' }, Role: 'arn:aws:iam::123456789012:role/orders' }) },
  ],
  unknown: [
    { name: 'variables that are not known', template: variables({ 'Fn::ImportValue': 'variables' }), at: ['It Properties.Environment.Variables'] },
    {
      name: 'one that is not known',
      template: container([{ Name: 'LOG_LEVEL', Value: 'info' }, { 'Fn::ImportValue': 'variable' }]),
      at: ['It Properties.ContainerDefinitions.0.Environment.1'],
    },
  ],
};
