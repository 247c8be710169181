import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one role', template: policy([allow('sts:AssumeRole', 'arn:aws:iam::111111111111:role/worker')]) },
    { name: 'the roles of a tool', template: policy([allow('sts:AssumeRole', 'arn:aws:iam::*:role/cdk-lookup-*')]) },
  ],
  nonCompliant: [
    {
      name: 'every role',
      template: policy([allow('sts:AssumeRole', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
    },
    {
      name: 'every role of every account',
      template: policy(allow('sts:Assume*', ['arn:aws:iam::*:role/*'])),
      at: ['It Properties.PolicyDocument.Statement.Resource'],
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
