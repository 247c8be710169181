import type { RuleCases } from '../../../model/cases';

const one = (Type: string, Properties: object, more: object = {}) => ({ ...more, Resources: { It: { Type, Properties } } });
// In two parts each, so that nobody takes them for lost ones.
const joined = (...parts: string[]) => parts.join('');
const ACCESS_KEY = joined('AKIA', 'Q3XZ7VB2LM4NPRST');
const GITHUB = joined('ghp_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8');
const SLACK_WEBHOOK = joined('https://hooks.slack.com/', 'services/T0AB12CD3/B0EF45GH6/a1B2c3D4e5F6g7H8i9J0k1L2');
const PRIVATE_KEY = joined('-----BEGIN RSA ', 'PRIVATE KEY', '-----\nMIIEpAIBAAKCAQEA7d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6\n');

export const cases: RuleCases = {
  compliant: [
    { name: 'texts that hold none', template: one('AWS::SNS::Subscription', { Protocol: 'https', Endpoint: 'https://orders.example.com/events', TopicArn: 'arn:aws:sns:eu-west-1:123456789012:orders' }) },
    {
      name: 'digests, ARNs, ids and references',
      template: one('AWS::Lambda::Function', {
        Code: { S3Bucket: 'cdk-hnb659fds-assets-123456789012-eu-west-1', S3Key: '3f0c7bd2c9a1e8d7b6a5f4e3d2c1b0a9f8e7d6c5b4a392817060504030201000.zip' },
        KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d',
        Role: 'arn:aws:iam::123456789012:role/orders',
        Description: 'reads AKIAIOSFODNN7EXAMPLE and -----BEGIN PRIVATE KEY-----',
      }),
    },
    {
      name: 'places that other rules look at',
      template: {
        Resources: {
          Project: { Type: 'AWS::CodeBuild::Project', Properties: { Source: { Type: 'GITHUB', Location: 'https://orders:correct-horse@github.com/acme/orders' } } },
          Function: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { KEY: ACCESS_KEY } } } },
          Custom: { Type: 'Custom::Hook', Properties: { Url: SLACK_WEBHOOK } },
          Token: { Type: 'AWS::CodeBuild::SourceCredential', Properties: { Token: GITHUB } },
        },
      },
    },
    {
      name: 'an address whose password is looked up',
      template: one('AWS::SNS::Subscription', { Protocol: 'https', Endpoint: 'https://orders:{{resolve:secretsmanager:hook:SecretString:password}}@orders.example.com' }),
    },
  ],
  nonCompliant: [
    {
      name: 'an address with a password',
      template: one('AWS::SNS::Subscription', { Protocol: 'https', Endpoint: 'https://orders:correct-horse@orders.example.com/events', TopicArn: 'arn:aws:sns:eu-west-1:123456789012:orders' }),
      at: ['It Properties.Endpoint'],
    },
    { name: 'a webhook', template: one('AWS::Events::ApiDestination', { ConnectionArn: 'arn:aws:events:eu-west-1:1:connection/x', InvocationEndpoint: SLACK_WEBHOOK }), at: ['It Properties.InvocationEndpoint'] },
    {
      name: 'in the script of a workspace',
      template: one('AWS::GameLift::Script', { StorageLocation: { Key: `const client = connect('${ACCESS_KEY}');\nclient.send();` } }),
      at: ['It Properties.StorageLocation.Key'],
    },
    {
      name: 'deep in a definition, put together',
      template: one('AWS::Connect::TaskTemplate', { Fields: [{ Id: { Name: 'note' }, SingleSelectOptions: [{ 'Fn::Join': [' ', ['token', GITHUB]] }] }] }),
      at: ['It Properties.Fields.0.SingleSelectOptions.0'],
    },
    {
      name: 'a private key, the default of a parameter',
      template: one('AWS::S3::Bucket', { Tags: [{ Key: 'note', Value: { Ref: 'Note' } }] }, { Parameters: { Note: { Type: 'String', Default: PRIVATE_KEY } } }),
      at: ['It Properties.Tags.0.Value'],
    },
  ],
  notApplicable: [{ name: 'no text', template: one('AWS::SNS::Topic', {}) }],
  unknown: [
    {
      name: 'the rest of a token is not known',
      template: one('AWS::SNS::Topic', { DisplayName: { 'Fn::Join': ['', ['ghp_', { 'Fn::ImportValue': 'token' }]] } }),
      at: ['It Properties.DisplayName'],
    },
  ],
};
