import type { RuleCases } from '../../../model/cases';

const key = (...Statement: unknown[]) => ({ Resources: { It: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Version: '2012-10-17', Statement } } } } });
const allow = (Principal: unknown, Action: unknown, Condition?: object) => ({ Effect: 'Allow', Principal, Action, Resource: '*', ...Condition && { Condition } });
const ROOT = { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } };

export const cases: RuleCases = {
  compliant: [
    { name: 'the root of the account', template: key(allow(ROOT, 'kms:*')) },
    { name: 'an administrator of keys', template: key(allow({ AWS: 'arn:aws:iam::111111111111:role/keys' }, ['kms:Put*', 'kms:Describe*'])) },
    { name: 'a Deny for everybody but one', template: key(allow(ROOT, 'kms:*'), { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/keys' } } }) },
  ],
  nonCompliant: [
    {
      name: 'users alone',
      template: key(allow({ AWS: 'arn:aws:iam::111111111111:role/app' }, ['kms:Encrypt', 'kms:Decrypt'])),
      at: ['It Properties.KeyPolicy'],
    },
    {
      name: 'another account alone',
      template: key(allow({ AWS: 'arn:aws:iam::999988887777:root' }, 'kms:*')),
      at: ['It Properties.KeyPolicy'],
    },
    {
      name: 'a service alone',
      template: key(allow({ Service: 'logs.amazonaws.com' }, 'kms:*')),
      at: ['It Properties.KeyPolicy'],
    },
    {
      name: 'a Deny for everybody',
      template: key(allow(ROOT, 'kms:*'), { Effect: 'Deny', Principal: '*', Action: ['kms:Put*'], Resource: '*' }),
      at: ['It Properties.KeyPolicy.Statement.1'],
    },
  ],
  notApplicable: [
    { name: 'a key with the policy of AWS', template: { Resources: { It: { Type: 'AWS::KMS::Key', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, Resources: { It: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Ref: 'Whole' } } } } },
      at: ['It Properties.KeyPolicy'],
    },
  ],
};
