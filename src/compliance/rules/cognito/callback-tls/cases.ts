import type { RuleCases } from '../../../model/cases';

const userPoolClient = (Properties: object) => ({ Resources: { UserPoolClient: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS',
      template: userPoolClient({
        UserPoolId: 'eu-west-1_a',
        CallbackURLs: ['https://app.example.com/callback'],
        LogoutURLs: ['https://app.example.com'],
      }),
    },
    { name: 'the own machine', template: userPoolClient({ CallbackURLs: ['http://localhost:3000/callback'] }) },
    { name: 'an app on a phone', template: userPoolClient({ CallbackURLs: ['myapp://callback'] }) },
    {
      name: 'a path nobody knows',
      template: userPoolClient({ CallbackURLs: [{ 'Fn::Join': ['', ['https://', { 'Fn::ImportValue': 'Shared' }]] }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'no TLS',
      template: userPoolClient({
        UserPoolId: 'eu-west-1_a',
        CallbackURLs: ['https://app.example.com/callback', 'HTTP://app.example.com/callback'],
      }),
      at: ['UserPoolClient Properties.CallbackURLs.1'],
    },
    {
      name: 'a look-alike of the own machine',
      template: userPoolClient({ CallbackURLs: ['http://localhost.example.com/'] }),
      at: ['UserPoolClient Properties.CallbackURLs.0'],
    },
    {
      name: 'after the sign-out',
      template: userPoolClient({ LogoutURLs: ['http://app.example.com'] }),
      at: ['UserPoolClient Properties.LogoutURLs.0'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPoolClient({ CallbackURLs: [{ 'Fn::ImportValue': 'Shared' }] }),
      at: ['UserPoolClient Properties.CallbackURLs.0'],
    },
  ],
};
