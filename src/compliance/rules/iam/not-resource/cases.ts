import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one bucket', template: policy([allow('s3:GetObject', 'arn:aws:s3:::records/*')]) },
    { name: 'a Deny of all but some', template: policy([allow('s3:GetObject', '*'), { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::records/*' }]) },
  ],
  nonCompliant: [
    {
      name: 'every bucket but one',
      template: policy([{ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::secret/*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.NotResource'],
    },
    {
      name: 'a list, in a single statement',
      template: policy({ Effect: 'Allow', Action: ['kms:Decrypt'], NotResource: ['arn:aws:kms:*:*:key/1', 'arn:aws:kms:*:*:key/2'] }),
      at: ['It Properties.PolicyDocument.Statement.NotResource'],
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
