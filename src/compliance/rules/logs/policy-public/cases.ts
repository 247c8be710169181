import type { RuleCases } from '../../../model/cases';

const document = (Statement: unknown) => JSON.stringify({ Version: '2012-10-17', Statement });
const policy = (Statement: unknown) => ({
  Resources: {
    It: {
      Type: 'AWS::Logs::ResourcePolicy',
      Properties: { PolicyName: 'writers', PolicyDocument: document(Statement) },
    },
  },
});
const allow = (Principal: unknown, Condition?: object) => ({ Effect: 'Allow', Principal, Action: 'logs:PutLogEvents', Resource: '*', ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the own account', template: policy([allow({ AWS: 'arn:aws:iam::111111111111:root' })]) },
    { name: 'everybody of the organization', template: policy([allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })]) },
    { name: 'everybody, from an endpoint of ours', template: policy(allow({ AWS: '*' }, { StringEquals: { 'AWS:SourceVpce': 'vpce-1a2b3c4d' } })) },
    {
      name: 'a Deny for everybody',
      template: policy([
        allow({ AWS: '111111111111' }), { Effect: 'Deny', Principal: '*', Action: 'logs:PutLogEvents', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ]),
    },
  ],
  nonCompliant: [
    { name: 'everybody', template: policy([allow('*')]), at: ['It Properties.PolicyDocument'] },
    {
      name: 'one statement outside of a list, everybody in a list of one',
      template: policy(allow({ AWS: ['111111111111', '*'] })),
      at: ['It Properties.PolicyDocument'],
    },
    {
      name: 'everybody but one',
      template: policy([{ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111111111111:user/guest' }, Action: 'logs:PutLogEvents', Resource: '*' }]),
      at: ['It Properties.PolicyDocument'],
    },
    {
      name: 'a condition that every organization meets',
      template: policy([allow('*', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } })]),
      at: ['It Properties.PolicyDocument'],
    },
    {
      name: 'a condition that holds when the key is absent',
      template: policy([allow({ AWS: '111111111111' }), allow('*', { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } })]),
      at: ['It Properties.PolicyDocument'],
    },
    {
      name: 'both halves of the Internet',
      template: policy([allow('*', { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } })]),
      at: ['It Properties.PolicyDocument'],
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
            Type: 'AWS::Logs::ResourcePolicy',
            Properties: {
              PolicyName: 'writers', PolicyDocument: { 'Fn::Sub': document([{ Effect: 'Allow', Principal: { AWS: '${Who}' }, Action: 'logs:PutLogEvents', Resource: '*' }]) },
            },
          },
        },
      },
      at: ['It Properties.PolicyDocument'],
    },
  ],
};
