import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'with a second factor', template: role([{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:user/u' }, Action: 'sts:AssumeRole', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }]) },
    { name: 'a service', template: role([{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }]) },
  ],
  nonCompliant: [
    {
      name: 'no condition',
      template: role([{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:user/u' }, Action: 'sts:AssumeRole' }]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'a condition that holds when the key is absent',
      template: role({ Effect: 'Allow', Principal: { AWS: ['arn:aws:iam::111111111111:user/u'] }, Action: 'sts:AssumeRole', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Principal'],
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
