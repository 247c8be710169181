import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one action', template: role([{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }]) },
    { name: 'two actions', template: role({ Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: ['sts:AssumeRole', 'sts:TagSession'] }) },
  ],
  nonCompliant: [
    {
      name: 'all of AWS STS',
      template: role([{ Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 'sts:*' }]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Action'],
    },
    {
      name: 'everything, in a list',
      template: role({ Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: ['*'] }),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Action'],
    },
    {
      name: 'everything but one',
      template: role([{ Effect: 'Allow', Principal: { AWS: '111111111111' }, NotAction: 'sts:TagSession' }]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.NotAction'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Trust: { Type: 'String' } }, Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Ref: 'Trust' } } } } },
      at: ['Role Properties.AssumeRolePolicyDocument'],
    },
  ],
};
