import type { RuleCases } from '../../../model/cases';

const policy = (Statement: unknown) => ({
  Resources: { It: { Type: 'AWS::Logs::LogGroup', Properties: { ResourcePolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Principal: unknown, Action: unknown, Condition?: object) => ({
  Effect: 'Allow', Principal, Action, Resource: '*', ...Condition && { Condition },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'with the account', template: policy([allow({ Service: 'delivery.logs.amazonaws.com' }, 'logs:PutLogEvents', { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } })]) },
    { name: 'with the ARN', template: policy([allow({ Service: 'delivery.logs.amazonaws.com' }, 'logs:PutLogEvents', { ArnLike: { 'aws:SourceArn': 'arn:aws:x:*:111111111111:*' } })]) },
    { name: 'with the organization', template: policy([allow({ Service: 'delivery.logs.amazonaws.com' }, 'logs:PutLogEvents', { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } })]) },
    { name: 'no service', template: policy([allow({ AWS: '111111111111' }, 'logs:PutLogEvents')]) },
  ],
  nonCompliant: [
    {
      name: 'no condition',
      template: policy([allow({ Service: 'delivery.logs.amazonaws.com' }, 'logs:PutLogEvents')]),
      at: ['It Properties.ResourcePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'several services in a single statement',
      template: policy(allow({ Service: ['ec2.amazonaws.com', 'delivery.logs.amazonaws.com'] }, 'logs:PutLogEvents')),
      at: ['It Properties.ResourcePolicyDocument.Statement.Principal'],
    },
    {
      name: 'a condition that everybody meets',
      template: policy([allow({ Service: 'delivery.logs.amazonaws.com' }, 'logs:PutLogEvents', { StringLike: { 'aws:SourceAccount': '*' } })]),
      at: ['It Properties.ResourcePolicyDocument.Statement.0.Condition'],
    },
    {
      name: 'a condition on something else',
      template: policy([allow({ Service: 'delivery.logs.amazonaws.com' }, 'logs:PutLogEvents', { Bool: { 'aws:SecureTransport': 'true' } })]),
      at: ['It Properties.ResourcePolicyDocument.Statement.0.Condition'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::Logs::LogGroup', Properties: { ResourcePolicyDocument: { Ref: 'Whole' } } } } },
      at: ['It Properties.ResourcePolicyDocument'],
    },
  ],
};
