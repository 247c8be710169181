import { allowsAllOnAll, mayWrite, passesEveryRole } from '../../../../src/identity/private/workload/action-patterns';

const ROLE = 'arn:aws:iam::111122223333:role/App';

test.each([
  [{ Effect: 'Allow', Action: '*', Resource: '*' }, true],
  [{ Effect: 'Allow', Action: ['s3:GetObject', '*:*'], Resource: ['arn:aws:s3:::b', '*'] }, true],
  [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, true],
  [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::b' }, true],
  [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, true],
  [{ Effect: 'Deny', Action: '*', Resource: '*' }, false],
  [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b' }, false],
  [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, false],
  [{ Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::b' }, false],
])('%j allows everything on everything: %s', (statement, expected) => {
  expect(allowsAllOnAll(statement)).toBe(expected);
});

test.each([
  [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }, true],
  [{ Effect: 'Allow', Action: 'IAM:passrole', Resource: '*' }, true],
  [{ Effect: 'Allow', Action: ['s3:*', 'iam:Pass*'], Resource: '*' }, true],
  [{ Effect: 'Allow', Action: 'iam:PassRol?', Resource: '*' }, true],
  [{ Effect: 'Allow', Action: 'iam:*', Resource: 'arn:aws:iam::111122223333:role/*' }, true],
  [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':role/*']] } }, true],
  [{ Effect: 'Allow', Action: 'iam:PassRole', NotResource: ROLE }, true],
  [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }, true],
  [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }, true],
  [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }, false],
  [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: ROLE }, false],
  [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app/*' }, false],
  [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: { 'Fn::GetAtt': ['Role', 'Arn'] } }, false],
  [{ Effect: 'Allow', Action: 'iam:GetRole', Resource: '*' }, false],
  [{ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }, false],
])('%j passes every role: %s', (statement, expected) => {
  expect(passesEveryRole(statement)).toBe(expected);
});

test.each([
  [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket', 'ec2:DescribeInstances'], Resource: '*' }, false],
  [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }, true],
  [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, true],
  [{ Effect: 'Allow', NotAction: 's3:PutObject', Resource: 'x' }, true],
  [{ Effect: 'Deny', Action: 's3:PutObject', Resource: '*' }, false],
])('%j may write: %s', (statement, expected) => {
  expect(mayWrite(statement)).toBe(expected);
});
