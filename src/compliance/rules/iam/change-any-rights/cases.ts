import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'within a boundary', template: policy([allow('iam:AttachRolePolicy', '*', { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111111111111:policy/boundary' } })]) },
    { name: 'one policy only', template: policy([allow('iam:AttachRolePolicy', '*', { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } })]) },
    { name: 'reading', template: policy([allow(['iam:Get*', 'iam:List*'], '*')]) },
    { name: 'the own access keys', template: policy([allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/${aws:username}')]) },
  ],
  nonCompliant: [
    {
      name: 'attaching policies',
      template: policy([allow('iam:AttachRolePolicy', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'new versions of policies',
      template: policy(allow(['iam:GetPolicy', 'iam:CreatePolicyVersion'], 'arn:aws:iam::111111111111:policy/*')),
      at: ['It Properties.PolicyDocument.Statement.Action'],
    },
    {
      name: 'by a wildcard',
      template: policy([allow('iam:Put*', 'arn:aws:iam::*:role/*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'by a question mark',
      template: policy([allow('iam:?reateAccessKey', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'trust',
      template: policy([allow('iam:updateassumerolepolicy', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
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
