import type { RuleCases } from '../../../model/cases';

const parameter = (Properties: object, more: object = {}) => ({ ...more, Resources: { Parameter: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a setting', template: parameter({ Name: '/orders/database/host', Value: 'db.example.com' }) },
    {
      name: 'where the secret is',
      template: parameter({ Name: '/orders/database/secret', Value: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf' }),
    },
    { name: 'a setting about tokens', template: parameter({ Name: '/orders/token-ttl', Value: '3600' }) },
  ],
  nonCompliant: [
    { name: 'a password', template: parameter({ Name: '/orders/database/password', Value: 'correct-horse' }), at: ['Parameter Properties.Value'] },
    { name: 'an address with a password', template: parameter({ Name: '/orders/database/url', Value: 'mysql://orders:correct-horse@db.example.com/orders' }), at: ['Parameter Properties.Value'] },
    {
      name: 'the default of a parameter',
      template: parameter({ Name: '/orders/api-key', Value: { Ref: 'ApiKey' } }, { Parameters: { ApiKey: { Type: 'String', Default: 'd1e2f3a4b5c6' } } }),
      at: ['Parameter Properties.Value'],
    },
    {
      name: 'a connection string',
      template: parameter({ Value: 'Server=db.example.com;Database=orders;User Id=orders;Password=correct-horse;' }),
      at: ['Parameter Properties.Value'],
    },
  ],
  notApplicable: [{ name: 'another type', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } }],
  unknown: [{ name: 'a value that is not known', template: parameter({ Name: '/orders/database/password', Value: { 'Fn::ImportValue': 'password' } }), at: ['Parameter Properties.Value'] }],
};
