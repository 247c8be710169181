import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'some actions on everything', template: policy([allow(['ec2:DescribeInstances', 's3:ListAllMyBuckets'], '*')]) },
    { name: 'everything of one bucket', template: policy([allow('s3:*', ['arn:aws:s3:::records', 'arn:aws:s3:::records/*'])]) },
    { name: 'a service that leads nowhere', template: policy([allow('cloudwatch:*', '*')]) },
  ],
  nonCompliant: [
    {
      name: 'IAM',
      template: policy([allow('iam:*', '*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'in disguise',
      template: policy([allow(['cloudwatch:*', 'IAM*:?*'], ['*'])]),
      at: ['It Properties.PolicyDocument.Statement.0.Action'],
    },
    {
      name: 'every ARN, in a single statement',
      template: policy(allow('kms:*', 'arn:aws:*')),
      at: ['It Properties.PolicyDocument.Statement.Action'],
    },
    {
      name: 'buckets',
      template: policy([allow(['s3:*'], 'arn:aws:s3:::*')]),
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
