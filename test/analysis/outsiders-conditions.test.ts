import { AccessModel } from '../../src/analysis/access-model';
import { OutsiderReport } from '../../src/analysis/outsider-report';
import { TemplateSet } from '../../src/template/template-set';

function kindsIn(Resources: object): string[] {
  return OutsiderReport.of(AccessModel.fromTemplates(TemplateSet.fromDocument({ Resources }))).findings.map(({ kind }) => kind);
}

const roleOf = (Statement: object[]) => ({ Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } });

/** What outsiders can do with a role that an account trusts under a condition. */
function kinds(AWS: string, Condition: object): string[] {
  return kindsIn(roleOf([{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', Condition }]));
}

const VENDOR = 'arn:aws:iam::999988887777:root';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
test.each([
  ['StringEquals', []],
  ['StringEqualsIfExists', ['ANY_AWS_ACCOUNT']],
])('an account of no organization, and a condition with %s on the organization', (operator, expected) => {
  expect(kinds('*', { [operator]: { 'aws:PrincipalOrgID': 'o-abcdefghij' } })).toEqual(expected);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
test.each([
  ['any', { StringLike: { 'sts:ExternalId': '*' } }, ['FOREIGN_ACCOUNT']],
  ['one or none', { StringEqualsIfExists: { 'sts:ExternalId': 'a1b2c3d4' } }, ['FOREIGN_ACCOUNT']],
  ['some', { Null: { 'sts:ExternalId': 'false' } }, ['FOREIGN_ACCOUNT']],
  ['one', { StringEquals: { 'sts:ExternalId': 'a1b2c3d4' } }, []],
  ['one of a form', { StringLike: { 'sts:ExternalId': 'shop-*' } }, []],
])('a vendor who sends %s external id', (_, condition, expected) => {
  expect(kinds(VENDOR, condition)).toEqual(expected);
});

test.each(['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'])('the office in the documentation range %s is no outsider', (range) => {
  expect(kinds('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' }, IpAddress: { 'aws:SourceIp': range } })).toEqual([]);
  expect(kinds('*', { IpAddress: { 'aws:SourceIp': range } })).toEqual([]);
});

test('everybody by IPv6 is everybody', () => {
  expect(kinds('*', { IpAddress: { 'aws:SourceIp': '::/0' } })).toEqual(['ANY_AWS_ACCOUNT']);
  expect(kinds('*', { IpAddress: { 'aws:SourceIp': '2001:db8::/32' } })).toEqual([]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
test.each([
  ['any account', 'arn:aws:s3:::*', ['CONFUSED_DEPUTY']],
  ['a bucket', 'arn:aws:s3:::orders', []],
  ['topics of any account', 'arn:aws:sns:*:*:orders', ['CONFUSED_DEPUTY']],
  ['topics of this account', 'arn:aws:sns:*:111111111111:*', []],
])('a service that may act for %s', (_, source, expected) => {
  const [, , service] = source.split(':');
  const Statement = [{
    Effect: 'Allow', Principal: { Service: `${service}.amazonaws.com` }, Action: 'sqs:SendMessage', Resource: '*', Condition: { ArnLike: { 'aws:SourceArn': source } },
  }];
  expect(kindsIn({
    Queue: { Type: 'AWS::SQS::Queue' },
    Policy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: { Version: '2012-10-17', Statement } } },
  })).toEqual(expected);
});

// https://docs.github.com/en/actions/concepts/security/openid-connect
test.each([
  ['repo:*:environment:prod', ['OIDC_ANY_REPOSITORY']],
  ['*:environment:prod', ['OIDC_ANY_REPOSITORY']],
  ['repo:*/shop:environment:prod', ['OIDC_ANY_REPOSITORY']],
  ['repo:octo-org/*:environment:prod', ['OIDC_WHOLE_ORGANIZATION']],
  ['repo:octo-org/shop:environment:*', []],
])('the subject %s of GitHub', (subject, expected) => {
  const issuer = 'token.actions.githubusercontent.com';
  expect(kindsIn(roleOf([{
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${issuer}:sub`]: subject } },
  }]))).toEqual(expected);
});
