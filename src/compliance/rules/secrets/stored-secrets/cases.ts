import type { RuleCases } from '../../../model/cases';

const secret = (Properties: object, more: object = {}) => ({ ...more, Resources: { Secret: { Type: 'AWS::SecretsManager::Secret', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'generated', template: secret({ GenerateSecretString: { SecretStringTemplate: '{"username":"orders"}', GenerateStringKey: 'password', ExcludePunctuation: true } }) },
    { name: 'a parameter that is not echoed', template: secret({ SecretString: { Ref: 'Token' } }, { Parameters: { Token: { Type: 'String', NoEcho: true } } }) },
    {
      name: 'a part of it is looked up',
      template: secret({ SecretString: '{"username":"orders","password":"{{resolve:secretsmanager:master:SecretString:password}}","host":"db.example.com"}' }),
    },
    {
      name: 'members that are references',
      template: secret(
        { SecretString: { 'Fn::Join': ['', ['{"username":"orders","password":"', { Ref: 'Password' }, '"}']] } },
        { Parameters: { Password: { Type: 'String', NoEcho: true } } },
      ),
    },
    { name: 'to be put in later', template: secret({ SecretString: '' }) },
  ],
  nonCompliant: [
    { name: 'as it is', template: secret({ SecretString: 'correct-horse-battery' }), at: ['Secret Properties.SecretString'] },
    { name: 'with a user', template: secret({ SecretString: '{"username":"orders","password":"correct-horse"}' }), at: ['Secret Properties.SecretString'] },
    {
      name: 'in the template of what is generated',
      template: secret({ GenerateSecretString: { SecretStringTemplate: '{"username":"orders","apiKey":"d1e2f3a4b5c6"}', GenerateStringKey: 'password' } }),
      at: ['Secret Properties.GenerateSecretString.SecretStringTemplate'],
    },
    {
      name: 'deep in it',
      template: secret({ SecretString: '{"databases":[{"url":"postgres://orders:correct-horse@db.example.com/orders"}]}' }),
      at: ['Secret Properties.SecretString'],
    },
    {
      name: 'the default of a parameter',
      template: secret({ SecretString: { Ref: 'Token' } }, { Parameters: { Token: { Type: 'String', NoEcho: true, Default: 'd1e2f3a4b5c6' } } }),
      at: ['Secret Properties.SecretString'],
    },
    {
      name: 'an echoed parameter as a member',
      template: secret(
        { SecretString: { 'Fn::Sub': '{"username":"orders","password":"${Password}"}' } },
        { Parameters: { Password: { Type: 'String' } } },
      ),
      at: ['Secret Properties.SecretString'],
    },
  ],
  notApplicable: [
    { name: 'generated as a whole', template: secret({ GenerateSecretString: { PasswordLength: 32 } }) },
    { name: 'empty', template: secret({ Name: 'orders' }) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: secret({ SecretString: { 'Fn::Join': ['', ['correct-', { 'Fn::ImportValue': 'suffix' }]] } }),
      at: ['Secret Properties.SecretString'],
    },
  ],
};
