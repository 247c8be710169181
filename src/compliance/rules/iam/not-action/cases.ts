import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a list of actions', template: policy([allow('s3:GetObject', 'arn:aws:s3:::records/*')]) },
    { name: 'a Deny of all but some', template: policy([allow('s3:GetObject', '*'), { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }]) },
    { name: 'of one bucket', template: policy([{ Effect: 'Allow', NotAction: 's3:Delete*', Resource: 'arn:aws:s3:::records/*' }]) },
  ],
  nonCompliant: [
    {
      name: 'everything but IAM',
      template: policy([{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.NotAction'],
    },
    {
      name: 'in a single statement, with several',
      template: policy({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: ['arn:aws:*'] }),
      at: ['It Properties.PolicyDocument.Statement.NotAction'],
    },
    {
      name: 'with NotResource',
      template: policy([{ Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::secret/*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.NotAction'],
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
