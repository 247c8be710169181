import type { RuleCases } from '../../../model/cases';

const ARN = { 'Fn::GetAtt': ['Bucket', 'Arn'] };
const OBJECTS = { 'Fn::Sub': '${Bucket.Arn}/*' };
const WITHOUT_TLS = { Bool: { 'aws:SecureTransport': 'false' } };

const deny = (changes: object = {}) => ({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, OBJECTS], Condition: WITHOUT_TLS, ...changes });
const withDocument = (PolicyDocument: object) => ({
  Resources: {
    Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
    Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Bucket' }, PolicyDocument } },
  },
});
const withStatements = (Statement: unknown) => withDocument({ Version: '2012-10-17', Statement });

const AT = ['Policy Properties.PolicyDocument'];
const CHOICE = { Choice: { Type: 'String' } };

export const cases: RuleCases = {
  compliant: [
    { name: 'everything is denied', template: withStatements([deny()]) },
    {
      name: 'a single statement, keys and values in another case',
      template: withStatements(deny({ Principal: { AWS: '*' }, Action: 'S3:*', Condition: { Bool: { 'AWS:securetransport': [false] } } })),
    },
    { name: 'two statements together', template: withStatements([deny({ Resource: ARN }), deny({ Resource: OBJECTS })]) },
    { name: 'any action, wherever', template: withStatements([deny({ Action: '*', Resource: '*' })]) },
    {
      name: 'by name, without references',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'orders' } },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: { Bucket: 'orders', PolicyDocument: { Statement: [deny({ Resource: ['arn:aws:s3:::orders', 'arn:aws:s3:::orders/*'] })] } },
          },
        },
      },
    },
    { name: 'whatever the version of TLS below 1.2', template: withStatements([deny(), deny({ Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } })]) },
  ],
  nonCompliant: [
    { name: 'no policy', template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } } }, at: ['Bucket '] },
    {
      name: 'a policy without it',
      template: withStatements([{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:role/reader' }, Action: 's3:GetObject', Resource: OBJECTS }]),
      at: AT,
    },
    { name: 'only the objects', template: withStatements([deny({ Resource: OBJECTS })]), at: AT },
    { name: 'only reading', template: withStatements([deny({ Action: 's3:GetObject' })]), at: AT },
    { name: 'only one role', template: withStatements([deny({ Principal: { AWS: 'arn:aws:iam::123456789012:role/reader' } })]), at: AT },
    { name: 'allowed instead of denied', template: withStatements([deny({ Effect: 'Allow' })]), at: AT },
    { name: 'the wrong way round', template: withStatements([deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })]), at: AT },
    { name: 'only from some addresses', template: withStatements([deny({ Condition: { ...WITHOUT_TLS, IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })]), at: AT },
    { name: 'another bucket', template: withStatements([deny({ Resource: ['arn:aws:s3:::others', 'arn:aws:s3:::others/*'] })]), at: AT },
  ],
  notApplicable: [{ name: 'another type', template: { Resources: { Bucket: { Type: 'AWS::SNS::Topic', Properties: {} } } } }],
  unknown: [
    { name: 'a policy that is given at the deployment', template: { Parameters: CHOICE, ...withDocument({ Ref: 'Choice' }) }, at: AT },
    { name: 'a condition that is given at the deployment', template: { Parameters: CHOICE, ...withStatements([deny({ Condition: { Ref: 'Choice' } })]) }, at: AT },
  ],
};
