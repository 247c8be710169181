import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one role', template: policy([allow('iam:PassRole', 'arn:aws:iam::111111111111:role/worker')]) },
    { name: 'roles of one service', template: policy([allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } })]) },
  ],
  nonCompliant: [
    {
      name: 'every role',
      template: policy([allow('iam:PassRole', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
    },
    {
      name: 'every role of the account',
      template: policy([allow(['iam:GetRole', 'iam:passrole'], 'arn:aws:iam::111111111111:role/*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
    },
    {
      name: 'by a wildcard in the action',
      template: policy(allow('iam:Pass*', 'arn:aws:iam::*:role/*')),
      at: ['It Properties.PolicyDocument.Statement.Resource'],
    },
    {
      name: 'with a second factor only',
      template: policy([allow('iam:PassRole', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
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
