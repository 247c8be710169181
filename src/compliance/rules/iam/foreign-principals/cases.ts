import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: ['jobs'], PolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Principal: unknown, Action: unknown, Condition?: object) => ({
  Effect: 'Allow', Principal, Action, Resource: '*', ...Condition && { Condition },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'the own account', template: policy([allow({ AWS: { Ref: 'AWS::AccountId' } }, 'sqs:SendMessage')]) },
    { name: 'a service', template: policy([allow({ Service: 'events.amazonaws.com' }, 'sqs:SendMessage', { ArnEquals: { 'aws:SourceArn': 'arn:aws:events:us-east-1:111111111111:rule/r' } })]) },
  ],
  nonCompliant: [
    {
      name: 'another account',
      template: policy([allow({ AWS: '999988887777' }, 'sqs:SendMessage')]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'everybody of another account, by condition',
      template: policy([allow('*', 'sqs:SendMessage', { StringEquals: { 'aws:PrincipalAccount': ['999988887777'] } })]),
      at: ['It Properties.PolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'a user of another account, in a single statement',
      template: policy(allow({ AWS: ['arn:aws:iam::999988887777:user/u'] }, 'sqs:SendMessage')),
      at: ['It Properties.PolicyDocument.Statement.Principal'],
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
