import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const allow = (Principal: unknown, Condition?: object) => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    { name: 'with an external id', template: role([allow({ AWS: 'arn:aws:iam::999988887777:root' }, { StringEquals: { 'sts:ExternalId': 'f3b1c2' } })]) },
    { name: 'one role of the other account', template: role([allow({ AWS: 'arn:aws:iam::999988887777:role/deploy' })]) },
    { name: 'people with a second factor', template: role([allow({ AWS: '999988887777' }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })]) },
    { name: 'the own account', template: role([allow({ AWS: { Ref: 'AWS::AccountId' } })]) },
  ],
  nonCompliant: [
    {
      name: 'no external id',
      template: role([allow({ AWS: 'arn:aws:iam::999988887777:root' })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'the id of an account, in a list',
      template: role(allow({ AWS: ['999988887777'] })),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Principal'],
    },
    {
      name: 'an external id only if there is one',
      template: role([allow({ AWS: '999988887777' }, { StringEqualsIfExists: { 'sts:ExternalId': 'f3b1c2' } })]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
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
