import type { RuleCases } from '../../../model/cases';

const one = (Type: string, Properties: object, more: object = {}) => ({ ...more, Resources: { It: { Type, Properties } } });
const connection = (ConnectionProperties: unknown, more: object = {}) =>
  one('AWS::Glue::Connection', { CatalogId: '123456789012', ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties } }, more);

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a connection that knows its secret by name',
      template: connection({ JDBC_CONNECTION_URL: 'jdbc:postgresql://db.example.com:5432/orders', SECRET_ID: 'orders/database', USERNAME: 'glue' }),
    },
    { name: 'already encrypted', template: connection({ ENCRYPTED_PASSWORD: 'AQICAHhP0bXN8vG3' }) },
    { name: 'arguments of a job', template: one('AWS::Glue::Job', { DefaultArguments: { '--job-bookmark-option': 'job-bookmark-enable', '--secret_name': 'orders/database' } }) },
    {
      name: 'options of an environment',
      template: one('AWS::ElasticBeanstalk::Environment', {
        OptionSettings: [
          { Namespace: 'aws:elasticbeanstalk:application:environmentsecrets', OptionName: 'DB_PASSWORD', Value: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf' },
          { Namespace: 'aws:elasticbeanstalk:environment', OptionName: 'EnvironmentType', Value: 'LoadBalanced' },
        ],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'the password of a connection',
      template: connection({ JDBC_CONNECTION_URL: 'jdbc:postgresql://db.example.com:5432/orders', USERNAME: 'glue', PASSWORD: 'correct-horse' }),
      at: ['It Properties.ConnectionInput.ConnectionProperties.PASSWORD'],
    },
    {
      name: 'an echoed parameter',
      template: connection({ PASSWORD: { Ref: 'Password' } }, { Parameters: { Password: { Type: 'String' } } }),
      at: ['It Properties.ConnectionInput.ConnectionProperties.PASSWORD'],
    },
    {
      name: 'arguments of a job',
      template: one('AWS::Glue::Job', { DefaultArguments: { '--db_password': 'correct-horse', '--mode': 'full' } }),
      at: ['It Properties.DefaultArguments.--db_password'],
    },
    {
      name: 'options of an environment',
      template: one('AWS::ElasticBeanstalk::Environment', {
        OptionSettings: [
          { Namespace: 'aws:elasticbeanstalk:environment', OptionName: 'EnvironmentType', Value: 'LoadBalanced' },
          { Namespace: 'aws:rds:dbinstance', OptionName: 'DBPassword', Value: 'correct-horse' },
        ],
      }),
      at: ['It Properties.OptionSettings.1.Value'],
    },
    {
      name: 'a header for the origin',
      template: one('AWS::CloudFront::Distribution', {
        DistributionConfig: { Enabled: true, Origins: [{ Id: 'api', DomainName: 'api.example.com', OriginCustomHeaders: [{ HeaderName: 'x-api-key', HeaderValue: 'd1e2f3a4b5c6' }] }] },
      }),
      at: ['It Properties.DistributionConfig.Origins.0.OriginCustomHeaders.0.HeaderValue'],
    },
    {
      name: 'an address with a password',
      template: one('AWS::ApiGateway::Stage', { RestApiId: 'api', StageName: 'prod', Variables: { upstream: 'https://orders:correct-horse@orders.example.com' } }),
      at: ['It Properties.Variables.upstream'],
    },
  ],
  notApplicable: [
    { name: 'no variables', template: one('AWS::ApiGateway::Stage', { RestApiId: 'api', StageName: 'prod' }) },
  ],
  unknown: [
    { name: 'properties that are not known', template: connection({ 'Fn::ImportValue': 'connection' }), at: ['It Properties.ConnectionInput.ConnectionProperties'] },
  ],
};
