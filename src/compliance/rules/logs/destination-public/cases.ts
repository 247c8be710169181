import type { RuleCases } from '../../../model/cases';

const document = (Statement: unknown) => JSON.stringify({ Version: '2012-10-17', Statement });
const policy = (Statement: unknown) => ({
  Resources: {
    It: {
      Type: 'AWS::Logs::Destination',
      Properties: { DestinationName: 'central', RoleArn: 'arn:aws:iam::111111111111:role/r', TargetArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/s', DestinationPolicy: document(Statement) },
    },
  },
});
const allow = (Principal: unknown, Condition?: object) => ({ Effect: 'Allow', Principal, Action: 'logs:PutSubscriptionFilter', Resource: '*', ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the own account', template: policy([allow({ AWS: 'arn:aws:iam::111111111111:root' })]) },
    { name: 'everybody of the organization', template: policy([allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })]) },
    { name: 'everybody, from an endpoint of ours', template: policy(allow({ AWS: '*' }, { StringEquals: { 'AWS:SourceVpce': 'vpce-1a2b3c4d' } })) },
    {
      name: 'a Deny for everybody',
      template: policy([
        allow({ AWS: '111111111111' }), { Effect: 'Deny', Principal: '*', Action: 'logs:PutSubscriptionFilter', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ]),
    },
  ],
  nonCompliant: [
    { name: 'everybody', template: policy([allow('*')]), at: ['It Properties.DestinationPolicy'] },
    {
      name: 'one statement outside of a list, everybody in a list of one',
      template: policy(allow({ AWS: ['111111111111', '*'] })),
      at: ['It Properties.DestinationPolicy'],
    },
    {
      name: 'everybody but one',
      template: policy([{ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111111111111:user/guest' }, Action: 'logs:PutSubscriptionFilter', Resource: '*' }]),
      at: ['It Properties.DestinationPolicy'],
    },
    {
      name: 'a condition that every organization meets',
      template: policy([allow('*', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } })]),
      at: ['It Properties.DestinationPolicy'],
    },
    {
      name: 'a condition that holds when the key is absent',
      template: policy([allow({ AWS: '111111111111' }), allow('*', { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } })]),
      at: ['It Properties.DestinationPolicy'],
    },
    {
      name: 'both halves of the Internet',
      template: policy([allow('*', { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } })]),
      at: ['It Properties.DestinationPolicy'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { It: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a principal that only the deployment knows',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: {
          It: {
            Type: 'AWS::Logs::Destination',
            Properties: {
              DestinationName: 'central', RoleArn: 'arn:aws:iam::111111111111:role/r', TargetArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/s', DestinationPolicy: { 'Fn::Sub': document([{ Effect: 'Allow', Principal: { AWS: '${Who}' }, Action: 'logs:PutSubscriptionFilter', Resource: '*' }]) },
            },
          },
        },
      },
      at: ['It Properties.DestinationPolicy'],
    },
  ],
};
