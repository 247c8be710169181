// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
import { allow, bucket, BUCKET, deny, document, grant, only, OTHER, OWN, role, user, verdict, type Case } from './ask';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';
import { RequestContext } from '../../../src/analysis/request-context';

const WITH_TAG = 'arn:aws:secretsmanager:us-east-1:111111111111:secret:db-abcdef';

/** Whether an Allow with a condition is given to a principal, whatever the request says besides. */
function given(condition: Record<string, unknown>, one: Case): string {
  return verdict({ ...one, resources: [...one.resources ?? [], bucket(grant('*', allow('s3:GetObject', `${BUCKET}/*`, condition)))] });
}

const ALICE: Case = { principals: [user([])] };
const WORKER: Case = { principals: [role([])] };
const ANONYMOUS: Case = { who: '*' };
const SERVICE: Case = { who: 'logging.s3.amazonaws.com' };

// What is known of a request without its saying so, and what stays open.
test.each<[string, string, Case, Record<string, unknown>, string]>([
  ['aws:PrincipalArn of a user', 'is its ARN', ALICE, { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:user/alice` } }, 'ALLOWED'],
  ['aws:PrincipalArn of a user', 'and no other', ALICE, { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:user/bob` } }, 'DENIED'],
  ['aws:PrincipalArn of a session', 'is the ARN of the role', WORKER, { StringEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/worker` } }, 'ALLOWED'],
  ['aws:PrincipalArn of a role with a path', 'has the path', { principals: [role([], { path: '/a/' })] }, { StringEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:role/a/worker` } }, 'ALLOWED'],
  ['aws:PrincipalArn of anonymous', 'is absent', ANONYMOUS, { ArnLike: { 'aws:PrincipalArn': '*' } }, 'DENIED'],
  ['aws:PrincipalAccount', 'is the account', ALICE, { StringEquals: { 'aws:PrincipalAccount': OWN } }, 'ALLOWED'],
  ['aws:PrincipalAccount', 'is there for anonymous', ANONYMOUS, { StringEquals: { 'aws:PrincipalAccount': 'anonymous' } }, 'ALLOWED'],
  ['aws:PrincipalType of a user', 'User', ALICE, { StringEquals: { 'aws:PrincipalType': 'User' } }, 'ALLOWED'],
  ['aws:PrincipalType of a role', 'AssumedRole', WORKER, { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }, 'ALLOWED'],
  ['aws:PrincipalType of anonymous', 'Anonymous', ANONYMOUS, { StringEquals: { 'aws:PrincipalType': 'Anonymous' } }, 'ALLOWED'],
  ['aws:username of a user', 'is the name', ALICE, { StringEquals: { 'aws:username': 'alice' } }, 'ALLOWED'],
  ['aws:username of a user with a path', 'has no path', { principals: [user([], { path: '/x/' })] }, { StringEquals: { 'aws:username': 'alice' } }, 'ALLOWED'],
  ['aws:username of a role', 'is absent', WORKER, { Null: { 'aws:username': 'true' } }, 'ALLOWED'],
  ['aws:username of anonymous', 'is absent', ANONYMOUS, { Null: { 'aws:username': 'true' } }, 'ALLOWED'],
  ['aws:userid of a role', 'ends in the name of the session', { ...WORKER, who: `arn:aws:sts::${OWN}:assumed-role/worker/me` }, { StringLike: { 'aws:userid': '*:me' } }, 'ALLOWED'],
  ['aws:userid of a role', 'ends in the name of the session', { ...WORKER, who: `arn:aws:sts::${OWN}:assumed-role/worker/me` }, { StringLike: { 'aws:userid': '*:you' } }, 'DENIED'],
  ['aws:userid of a role', 'is not known otherwise', WORKER, { StringLike: { 'aws:userid': '*:me' } }, 'CONDITIONAL'],
  ['aws:userid of a user', 'is not known', ALICE, { StringLike: { 'aws:userid': 'AIDA*' } }, 'CONDITIONAL'],
  ['aws:PrincipalTag of a user', 'is absent if there is none', ALICE, { Null: { 'aws:PrincipalTag/a': 'true' } }, 'ALLOWED'],
  ['aws:PrincipalTag of a user', 'is the tag', { principals: [user([], { tags: { a: 'b' } })] }, { StringEquals: { 'aws:PrincipalTag/a': 'b' } }, 'ALLOWED'],
  ['aws:PrincipalTag', 'names of tags have no case in keys', { principals: [user([], { tags: { Team: 'b' } })] }, { StringEquals: { 'aws:PrincipalTag/team': 'b' } }, 'ALLOWED'],
  ['aws:PrincipalTag of a role', 'may come with the session', WORKER, { StringEquals: { 'aws:PrincipalTag/a': 'b' } }, 'CONDITIONAL'],
  ['aws:PrincipalTag of a role whose trust does not let sessions be tagged', 'is that of the role', {
    principals: [role([], { tags: { a: 'b' }, trust: document({ Effect: 'Allow', Principal: { AWS: OWN }, Action: 'sts:AssumeRole' }) })],
  }, { StringEquals: { 'aws:PrincipalTag/a': 'c' } }, 'DENIED'],
  ['aws:PrincipalTag of anonymous', 'is absent', ANONYMOUS, { StringEquals: { 'aws:PrincipalTag/a': 'b' } }, 'DENIED'],
  ['aws:PrincipalIsAWSService of a user', 'is false', ALICE, { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'ALLOWED'],
  ['aws:PrincipalIsAWSService of anonymous', 'is absent', ANONYMOUS, { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'DENIED'],
  ['aws:PrincipalIsAWSService of a service', 'is true', SERVICE, { Bool: { 'aws:PrincipalIsAWSService': 'true' } }, 'ALLOWED'],
  ['aws:PrincipalServiceName', 'is the service', SERVICE, { StringEquals: { 'aws:PrincipalServiceName': 'logging.s3.amazonaws.com' } }, 'ALLOWED'],
  ['aws:PrincipalServiceName of a user', 'is absent', ALICE, { Null: { 'aws:PrincipalServiceName': 'true' } }, 'ALLOWED'],
  ['aws:PrincipalServiceNamesList', 'is not known', SERVICE, { 'ForAnyValue:StringEquals': { 'aws:PrincipalServiceNamesList': 'logging.s3.amazonaws.com' } }, 'CONDITIONAL'],
  ['aws:PrincipalOrgID', 'is not known', ALICE, { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'CONDITIONAL'],
  ['aws:PrincipalOrgID of a service', 'is absent', SERVICE, { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'DENIED'],
  ['aws:PrincipalOrgPaths', 'is not known', ALICE, { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1/r-1/*' } }, 'CONDITIONAL'],
  ['aws:TokenIssueTime of a user', 'is not known', ALICE, { Null: { 'aws:TokenIssueTime': 'true' } }, 'CONDITIONAL'],
  ['aws:TokenIssueTime of a role', 'is there', WORKER, { Null: { 'aws:TokenIssueTime': 'false' } }, 'ALLOWED'],
  ['aws:MultiFactorAuthPresent', 'is not known', ALICE, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, 'CONDITIONAL'],
  ['aws:MultiFactorAuthPresent of anonymous', 'is absent', ANONYMOUS, { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }, 'DENIED'],
  ['aws:SourceArn of a user', 'is absent', ALICE, { Null: { 'aws:SourceArn': 'true' } }, 'ALLOWED'],
  ['aws:SourceAccount of a role', 'is absent', WORKER, { StringEquals: { 'aws:SourceAccount': OWN } }, 'DENIED'],
  ['aws:SourceAccount of a service', 'is not known', SERVICE, { StringEquals: { 'aws:SourceAccount': OWN } }, 'CONDITIONAL'],
  ['aws:SourceOrgID of a role', 'is absent', WORKER, { StringEquals: { 'aws:SourceOrgID': 'o-1' } }, 'DENIED'],
  ['aws:SourceIp', 'is not known', ALICE, { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'CONDITIONAL'],
  ['aws:SourceVpce', 'is not known', ALICE, { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }, 'CONDITIONAL'],
  ['aws:SecureTransport', 'is not known', ALICE, { Bool: { 'aws:SecureTransport': 'true' } }, 'CONDITIONAL'],
  ['aws:CalledVia', 'is not known', ALICE, { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'athena.amazonaws.com' } }, 'CONDITIONAL'],
  ['aws:ViaAWSService', 'is not known', ALICE, { Bool: { 'aws:ViaAWSService': 'false' } }, 'CONDITIONAL'],
  ['aws:RequestedRegion', 'is not known', ALICE, { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, 'CONDITIONAL'],
  ['aws:CurrentTime', 'is not known', ALICE, { DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, 'CONDITIONAL'],
  ['aws:ResourceAccount', 'is the owner', ALICE, { StringEquals: { 'aws:ResourceAccount': OWN } }, 'ALLOWED'],
  ['aws:ResourceAccount', 'and nobody else', ALICE, { StringEquals: { 'aws:ResourceAccount': OTHER } }, 'DENIED'],
  ['aws:ResourceOrgID', 'is not known', ALICE, { StringEquals: { 'aws:ResourceOrgID': 'o-1' } }, 'CONDITIONAL'],
  ['a key of nobody', 'is not known', ALICE, { StringEquals: { 'no:Such': 'x' } }, 'CONDITIONAL'],
])('%s %s', (_key, _what, one, condition, expected) => {
  expect(given(condition, one)).toBe(expected);
});

test.each<[string, Record<string, string> | undefined, Record<string, unknown>, string]>([
  ['is the tag of the resource', { team: 'a' }, { StringEquals: { 'aws:ResourceTag/team': 'a' } }, 'ALLOWED'],
  ['is the tag of the resource', { team: 'b' }, { StringEquals: { 'aws:ResourceTag/team': 'a' } }, 'DENIED'],
  ['is absent where there is none', {}, { StringNotEquals: { 'aws:ResourceTag/team': 'a' } }, 'ALLOWED'],
  ['compared with the tag of the principal', { team: 'red' }, { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }, 'ALLOWED'],
  ['compared with the tag of the principal', { team: 'blue' }, { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }, 'DENIED'],
  ['of what was not read is not known', undefined, { StringEquals: { 'aws:ResourceTag/team': 'a' } }, 'CONDITIONAL'],
])('aws:ResourceTag %s', (_, tags, condition, expected) => {
  expect(verdict({
    principals: [user([allow('secretsmanager:*', '*', condition)], { tags: { team: 'red' } })],
    resources: tags && [{ arn: WITH_TAG, tags }],
    action: 'secretsmanager:GetSecretValue',
    resource: WITH_TAG,
  })).toBe(expected);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html
test('a Deny outside of a network that spares services which act for the user', () => {
  const principals = [user([allow('s3:*'), deny('*', '*', { NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24'] }, Bool: { 'aws:ViaAWSService': 'false' } })])];
  expect(verdict({ principals, context: only({ 'aws:SourceIp': '192.0.2.7', 'aws:ViaAWSService': 'false' }) })).toBe('ALLOWED');
  expect(verdict({ principals, context: only({ 'aws:SourceIp': '198.51.100.7', 'aws:ViaAWSService': 'false' }) })).toBe('DENIED');
  expect(verdict({ principals, context: only({ 'aws:SourceIp': '198.51.100.7', 'aws:ViaAWSService': 'true' }) })).toBe('ALLOWED');
  expect(verdict({ principals })).toBe('CONDITIONAL');
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
test('MFA: Bool misses long-term keys, BoolIfExists does not', () => {
  const without = (operator: string): Case['principals'] => [user([allow('s3:*'), deny('*', '*', { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } })])];
  expect(verdict({ principals: without('Bool'), context: RequestContext.accessKey() })).toBe('ALLOWED');
  expect(verdict({ principals: without('BoolIfExists'), context: RequestContext.accessKey() })).toBe('DENIED');
  expect(verdict({ principals: without('BoolIfExists'), context: RequestContext.consoleWithMfa() })).toBe('ALLOWED');
  expect(verdict({ principals: without('BoolIfExists'), context: RequestContext.consoleWithoutMfa() })).toBe('DENIED');
});

test('a group is any member of it', () => {
  const principals = [{ name: 'team', kind: PrincipalKind.GROUP, policies: [document(allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*'))] }];
  expect(verdict({ principals, resource: 'arn:aws:s3:::home/${aws:username}/x' })).toBe('ALLOWED');
  expect(verdict({ principals, resource: 'arn:aws:s3:::home/bob/x' })).toBe('CONDITIONAL');
  expect(verdict({ principals, resource: 'arn:aws:s3:::away/bob/x' })).toBe('DENIED');
});
