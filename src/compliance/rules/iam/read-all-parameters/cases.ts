import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'parameters of one application', template: policy([allow('ssm:GetParameter*', 'arn:aws:ssm:us-east-1:111111111111:parameter/app/*')]) },
  ],
  nonCompliant: [
    {
      name: 'every parameter',
      template: policy([allow('ssm:GetParameter', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
    },
    {
      name: 'by wildcards',
      template: policy(allow('ssm:Get*', 'arn:aws:ssm:*:*:*')),
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
