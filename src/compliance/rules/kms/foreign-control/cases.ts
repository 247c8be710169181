import type { RuleCases } from '../../../model/cases';

const key = (...Statement: unknown[]) => ({ Resources: { It: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Version: '2012-10-17', Statement } } } } });
const allow = (Principal: unknown, Action: unknown, Condition?: object) => ({ Effect: 'Allow', Principal, Action, Resource: '*', ...Condition && { Condition } });
const ROOT = { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } };

export const cases: RuleCases = {
  compliant: [
    { name: 'another account uses the key', template: key(allow(ROOT, 'kms:*'), allow({ AWS: '999988887777' }, ['kms:Decrypt', 'kms:DescribeKey'])) },
    { name: 'grants for services', template: key(allow(ROOT, 'kms:*'), allow({ AWS: '999988887777' }, 'kms:CreateGrant', { Bool: { 'kms:GrantIsForAWSResource': 'true' } })) },
  ],
  nonCompliant: [
    {
      name: 'another account does everything',
      template: key(allow(ROOT, 'kms:*'), allow({ AWS: 'arn:aws:iam::999988887777:root' }, 'kms:*')),
      at: ['It Properties.KeyPolicy.Statement.1.Principal'],
    },
    {
      name: 'a role of another account gives grants',
      template: key(allow(ROOT, 'kms:*'), allow({ AWS: ['arn:aws:iam::999988887777:role/r'] }, ['kms:Decrypt', 'kms:Create*'])),
      at: ['It Properties.KeyPolicy.Statement.1.Principal'],
    },
    {
      name: 'another account changes the policy',
      template: key(allow({ AWS: ['999988887777'] }, 'KMS:PutKeyPolicy')),
      at: ['It Properties.KeyPolicy.Statement.0.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { It: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/a', TargetKeyId: 'k' } } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Ref: 'Whole' } } } } },
      at: ['It Properties.KeyPolicy'],
    },
  ],
};
