import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'some actions', template: policy([allow(['s3:GetObject*', 's3:PutObject'], 'arn:aws:s3:::records/*')]) },
  ],
  nonCompliant: [
    {
      name: 'all of a service on one resource',
      template: policy([allow('s3:*', 'arn:aws:s3:::records/*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'in disguise',
      template: policy(allow(['SQS:?*'], 'arn:aws:sqs:us-east-1:111111111111:jobs')),
      at: ['It Properties.PolicyDocument.Statement.Action'],
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
