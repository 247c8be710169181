import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Principal: unknown, Condition?: object) => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a service', template: role([allow({ Service: 'lambda.amazonaws.com' })]) },
    { name: 'the own account', template: role([allow({ AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } })]) },
    { name: 'everybody of the organization', template: role(allow({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })) },
    { name: 'a role of another resource', template: { Resources: { ...role([allow({ AWS: { 'Fn::GetAtt': ['Other', 'Arn'] } })]).Resources, Other: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: allow({ Service: 'ec2.amazonaws.com' }) } } } } } },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: role([allow({ AWS: '*' })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'everybody, in short',
      template: role(allow('*')),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Principal'],
    },
    {
      name: 'everybody but one',
      template: role([{ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111111111111:user/guest' }, Action: 'sts:AssumeRole' }]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.NotPrincipal'],
    },
    {
      name: 'a role name of any account',
      template: role([allow({ AWS: '*' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'an external id that anybody may learn is no account',
      template: role([allow({ AWS: ['111111111111', '*'] }, { StringLike: { 'aws:PrincipalAccount': '*' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Who: { Type: 'String' } }, ...role([allow({ AWS: { Ref: 'Who' } })]) },
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
  ],
};
