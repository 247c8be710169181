import type { RuleCases } from '../../../model/cases';

const SERVICE = 'arn:aws:lambda:eu-west-1:123456789012:function:users';
const user = (Properties: object, more: object = {}, Type = 'Custom::DatabaseUser') => ({ ...more, Resources: { User: { Type, Properties: { ServiceToken: SERVICE, ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'where the secret is', template: user({ UserName: 'orders', PasswordSecretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf' }) },
    {
      name: 'a call of the SDK',
      template: user({ Create: '{"service":"SecretsManager","action":"getSecretValue","parameters":{"SecretId":"orders/database"}}', InstallLatestAwsSdk: false }, {}, 'Custom::AWS'),
    },
    {
      name: 'a parameter that is not echoed',
      template: user({ Password: { Ref: 'Password' } }, { Parameters: { Password: { Type: 'String', NoEcho: true } } }, 'AWS::CloudFormation::CustomResource'),
    },
  ],
  nonCompliant: [
    { name: 'a password', template: user({ UserName: 'orders', Password: 'correct-horse' }), at: ['User Properties.Password'] },
    {
      name: 'deep in settings',
      template: user({ Settings: { Clients: [{ name: 'shop', clientSecret: 'd1e2f3a4b5c6' }] } }, {}, 'AWS::CloudFormation::CustomResource'),
      at: ['User Properties.Settings.Clients.0.clientSecret'],
    },
    {
      name: 'in the text of a call of the SDK',
      template: user(
        {
          Create: {
            'Fn::Join': ['', ['{"service":"CognitoIdentityServiceProvider","action":"adminSetUserPassword","parameters":{"UserPoolId":"', { Ref: 'Pool' }, '","Password":"correct-horse"}}']],
          },
        },
        { Parameters: { Pool: { Type: 'String' } } },
        'Custom::AWS',
      ),
      at: ['User Properties.Create'],
    },
    { name: 'an address with a password', template: user({ Endpoint: 'mongodb://orders:correct-horse@db.example.com/orders' }), at: ['User Properties.Endpoint'] },
    { name: 'an echoed parameter', template: user({ Password: { Ref: 'Password' } }, { Parameters: { Password: { Type: 'String' } } }), at: ['User Properties.Password'] },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'orders' } } } } },
    { name: 'nothing is given', template: user({}) },
  ],
  unknown: [{ name: 'what another stack exports', template: user({ Password: { 'Fn::ImportValue': 'password' } }), at: ['User Properties.Password'] }],
};
