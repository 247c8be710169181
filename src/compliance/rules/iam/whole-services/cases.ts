import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'some actions on everything', template: policy([allow('cloudwatch:PutMetricData', '*')]) },
    { name: 'everything of one topic', template: policy([allow('sns:*', 'arn:aws:sns:us-east-1:111111111111:news')]) },
  ],
  nonCompliant: [
    {
      name: 'a whole service',
      template: policy([allow('cloudwatch:*', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'in disguise',
      template: policy([allow(['s3:GetObject', 'SNS:**'], '*')]),
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
