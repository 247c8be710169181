import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'actions on a bucket', template: policy([allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::records/*')]) },
    { name: 'everything of one bucket', template: policy([allow('*', 'arn:aws:s3:::records/*')]) },
    { name: 'everything, but no IAM', template: policy([allow('*', '*'), { Effect: 'Deny', Action: 'iam:*', Resource: '*' }]) },
    { name: 'a permissions boundary', template: { Resources: { ...policy([allow('*', '*')]).Resources, Role: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { Ref: 'It' }, AssumeRolePolicyDocument: {} } } } } },
  ],
  nonCompliant: [
    {
      name: 'everything',
      template: policy([allow('*', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'in lists, a single statement',
      template: policy(allow(['*'], ['*'])),
      at: ['It Properties.PolicyDocument.Statement.Action'],
    },
    {
      name: 'two stars, or a star for each part',
      template: policy([allow('**', '*'), allow('*:*', 'arn:*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'a question mark first',
      template: policy([allow('?*', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'only with a second factor',
      template: policy([allow('*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'the alphabet',
      template: policy([allow('abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `${letter}*:*`), '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'two statements that add up',
      template: policy([allow(['iam:*', 'sts:*', 'organizations:*'], '*'), { Effect: 'Allow', NotAction: ['iam:*', 'sts:*', 'organizations:*'], Resource: '*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.Action', 'It Properties.PolicyDocument.Statement.1.NotAction'],
    },
    {
      name: 'everything but one that matters little',
      template: policy([{ Effect: 'Allow', NotAction: 'aws-portal:*', Resource: '*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.NotAction'],
    },
    {
      name: 'inline, in a role',
      template: { Resources: { It: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: allow('*', '*') } }] } } } },
      at: ['It Properties.Policies.0.PolicyDocument.Statement.Action'],
    },
    {
      name: 'a permission set, as a text',
      template: { Resources: { It: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n', InstanceArn: 'i', InlinePolicy: JSON.stringify({ Statement: allow('*', '*') }) } } } },
      at: ['It Properties.InlinePolicy'],
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
