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

/** What outsiders can do with a queue whose policy lets in a principal under a condition. */
function ofQueue(Principal: unknown, Condition: object, more: object[] = []): string[] {
  const Statement = [{ Effect: 'Allow', Principal, Action: 'sqs:SendMessage', Resource: '*', Condition }, ...more];
  return kindsIn({ Queue: { Type: 'AWS::SQS::Queue' }, Policy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: { Version: '2012-10-17', Statement } } } });
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
test.each([
  ['any endpoint', { StringLike: { 'aws:SourceVpce': 'vpce-*' } }, ['ANY_AWS_ACCOUNT']],
  ['an endpoint or any', { StringLike: { 'aws:SourceVpce': ['vpce-0123456789abcdef0', '*'] } }, ['ANY_AWS_ACCOUNT']],
  ['any VPC', { StringLike: { 'AWS:sourcevpc': 'vpc-*' } }, ['ANY_AWS_ACCOUNT']],
  ['some endpoint', { Null: { 'aws:SourceVpce': 'false' } }, ['ANY_AWS_ACCOUNT']],
  ['a private address', { IpAddress: { 'aws:VpcSourceIp': '10.20.0.0/16' } }, ['ANY_AWS_ACCOUNT']],
  ['one endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }, []],
  ['one VPC, and a private address there', { StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' }, IpAddress: { 'aws:VpcSourceIp': '10.20.0.0/16' } }, []],
  ['an endpoint of another stack', { StringEquals: { 'aws:SourceVpce': { 'Fn::ImportValue': 'endpoint' } } }, []],
  ['any endpoint of the own account', { StringLike: { 'aws:SourceVpce': 'vpce-*' }, StringEquals: { 'aws:VpceAccount': '111111111111' } }, []],
])('everybody who comes by %s', (_, condition, expected) => {
  expect(ofQueue('*', condition)).toEqual(expected);
});

test('everybody who comes by an endpoint, less those who do not come by one', () => {
  const Deny = { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: '*', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } } };
  expect(ofQueue('*', { Null: { 'aws:SourceVpce': 'false' } }, [Deny])).toEqual([]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
test.each([
  ['of some source', { Null: { 'aws:SourceArn': 'false' } }, ['CONFUSED_DEPUTY']],
  ['for some account', { Null: { 'aws:SourceAccount': 'false' } }, ['CONFUSED_DEPUTY']],
  ['for any account', { StringLike: { 'aws:SourceAccount': '*' } }, ['CONFUSED_DEPUTY']],
  ['for the own account', { StringEquals: { 'aws:SourceAccount': '111111111111' } }, []],
  ['of some source, for the own account', { Null: { 'aws:SourceArn': 'false' }, StringEquals: { 'aws:SourceAccount': '111111111111' } }, []],
  ['of a source that only the deployment knows', { ArnEquals: { 'aws:SourceArn': { 'Fn::ImportValue': 'topic' } } }, []],
])('a service that acts %s', (_, condition, expected) => {
  expect(ofQueue('*', condition)).toEqual(expected);
  expect(ofQueue({ Service: 's3.amazonaws.com' }, condition).filter((kind) => kind === 'CONFUSED_DEPUTY').length >= expected.length).toBe(true);
});

const COGNITO = 'cognito-identity.amazonaws.com';
const POOL = 'us-east-1:12345678-dead-beef-cafe-123456790ab0';

// https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
test.each([
  ['signed in, wherever', COGNITO, { 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: 'authenticated' } }, ['OIDC_ANY_SUBJECT']],
  ['not signed in, wherever', COGNITO, { 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: 'unauthenticated' } }, ['OIDC_ANY_SUBJECT']],
  ['of any pool', COGNITO, { 'StringLike': { [`${COGNITO}:aud`]: '*' }, 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: 'authenticated' } }, ['OIDC_ANY_SUBJECT']],
  ['of any pool of a Region', COGNITO, { StringLike: { [`${COGNITO}:aud`]: 'us-east-1:*' } }, ['OIDC_ANY_SUBJECT']],
  ['of a pool', COGNITO, { 'StringEquals': { [`${COGNITO}:aud`]: POOL }, 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: 'authenticated' } }, []],
  ['of a pool of the template', COGNITO, { 'StringEquals': { [`${COGNITO}:aud`]: { Ref: 'Pool' } }, 'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: 'authenticated' } }, []],
  ['that is one', COGNITO, { StringEquals: { [`${COGNITO}:sub`]: POOL } }, []],
  ['with any subject', COGNITO, { StringLike: { [`${COGNITO}:sub`]: '*' } }, ['OIDC_ANY_SUBJECT']],
  ['of any application', 'accounts.google.com', { StringLike: { 'accounts.google.com:aud': '*' } }, ['OIDC_ANY_SUBJECT']],
  ['of an application', 'accounts.google.com', { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } }, []],
  ['of an application', 'graph.facebook.com', { StringEquals: { 'graph.facebook.com:app_id': '1234567890' } }, []],
])('an identity %s (%s)', (_, Federated, Condition, expected) => {
  expect(kindsIn({
    Pool: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: false } },
    ...roleOf([{ Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity', Condition }]),
  })).toEqual(expected);
});
