import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one key', template: policy([allow('kms:Decrypt', 'arn:aws:kms:us-east-1:111111111111:key/1')]) },
    { name: 'by their alias', template: policy([allow('kms:Decrypt', '*', { StringEquals: { 'kms:ResourceAliases': 'alias/app' } })]) },
    { name: 'encryption alone', template: policy([allow(['kms:Encrypt', 'kms:GenerateDataKey*'], '*')]) },
  ],
  nonCompliant: [
    {
      name: 'every key',
      template: policy([allow('kms:Decrypt', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
    },
    {
      name: 'every key, by wildcards in the ARN',
      template: policy([allow(['kms:Encrypt', 'kms:Dec*'], 'arn:aws:kms:*:*:key/*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Resource'],
    },
    {
      name: 'by wildcards in the action, in a single statement',
      template: policy(allow('kms:*crypt', ['arn:aws:kms:us-east-1:111111111111:*'])),
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
