import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: ['jobs'], PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Principal: unknown, Action: unknown, Condition?: object) => ({
  Effect: 'Allow', Principal, Action, Resource: '*', ...Condition && { Condition },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'another account sends', template: policy([allow({ AWS: '999988887777' }, ['sqs:SendMessage', 'sqs:GetQueue*'])]) },
    { name: 'the own account', template: policy([allow({ AWS: { Ref: 'AWS::AccountId' } }, 'sqs:*')]) },
    { name: 'another account of the organization', template: policy([allow('*', 'sqs:*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })]) },
  ],
  nonCompliant: [
    {
      name: 'another account does everything',
      template: policy([allow({ AWS: '999988887777' }, 'sqs:*')]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'in disguise',
      template: policy(allow({ AWS: ['arn:aws:iam::999988887777:role/r'] }, ['SQS:?*'])),
      at: ['It Properties.PolicyDocument.Statement.Principal'],
    },
    {
      name: 'everything but one',
      template: policy([{ Effect: 'Allow', Principal: { AWS: '999988887777' }, NotAction: 'sqs:PurgeQueue', Resource: '*' }]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'a secret',
      template: { Resources: { It: { Type: 'AWS::SecretsManager::ResourcePolicy', Properties: { SecretId: 's', ResourcePolicy: { Statement: allow({ AWS: '999988887777' }, '*') } } } } },
      at: ['It Properties.ResourcePolicy.Statement.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: ['jobs'], PolicyDocument: { Ref: 'Whole' } } } } },
      at: ['It Properties.PolicyDocument'],
    },
  ],
};
