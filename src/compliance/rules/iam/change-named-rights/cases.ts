import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'within a boundary', template: policy([allow('iam:PutRolePolicy', 'arn:aws:iam::111111111111:role/app-*', { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111111111111:policy/boundary' } })]) },
    { name: 'the own access keys', template: policy([allow(['iam:CreateAccessKey', 'iam:ChangePassword'], 'arn:aws:iam::*:user/${aws:username}')]) },
    { name: 'an action on something else', template: policy([allow('iam:CreatePolicyVersion', 'arn:aws:s3:::records')]) },
  ],
  nonCompliant: [
    {
      name: 'one policy',
      template: policy([allow('iam:CreatePolicyVersion', 'arn:aws:iam::111111111111:policy/app')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'trust of one role, in a single statement',
      template: policy(allow(['iam:UpdateAssumeRolePolicy'], ['arn:aws:iam::111111111111:role/admin'])),
      at: ['It Properties.PolicyDocument.Statement.Action'],
    },
    {
      name: 'the own policies',
      template: policy([allow('iam:PutUserPolicy', 'arn:aws:iam::*:user/${aws:username}')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'keys of somebody else, by a wildcard',
      template: policy([allow('iam:Create*', 'arn:aws:iam::111111111111:user/admin')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'roles that begin alike',
      template: policy([allow('iam:AttachRolePolicy', 'arn:aws:iam::*:role/app-*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'inline, in a group',
      template: { Resources: { It: { Type: 'AWS::IAM::Group', Properties: { Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: allow('iam:AddUserToGroup', 'arn:aws:iam::*:group/admins') } }] } } } },
      at: ['It Properties.Policies.0.PolicyDocument.Statement.Action'],
    },
  ],
  notApplicable: [
    { name: 'a role without policies of its own', template: { Resources: { It: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: { Ref: 'Whole' } } } } },
      at: ['It Properties.PolicyDocument'],
    },
  ],
};
