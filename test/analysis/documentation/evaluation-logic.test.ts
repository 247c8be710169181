// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
import { allow, bucket, BUCKET, deny, document, grant, OBJECT, OTHER, OWN, role, user, verdict, type Case, type Statement } from './ask';
import type { AccessModelOptions } from '../../../src/analysis/access-model-options';
import { RequestContext } from '../../../src/analysis/request-context';

const OBJECTS = `${BUCKET}/*`;
const ALICE = `arn:aws:iam::${OWN}:user/alice`;
const WORKER = `arn:aws:iam::${OWN}:role/worker`;
const NOTHING = document(allow('ec2:*'));
const letting = (principal: unknown): Case['resources'] => [bucket(grant(principal, allow('s3:GetObject', OBJECTS)))];

function scp(...statements: Statement[]): AccessModelOptions {
  return { serviceControlPolicies: [{ name: 'Scp', document: document(...statements), targets: [OWN] }], accounts: [{ account: OWN, parents: ['r-root'] }] };
}

function rcp(...statements: Statement[]): AccessModelOptions {
  return {
    resourceControlPolicies: [{ name: 'Rcp', document: document(...statements.map((one) => grant('*', one))), targets: [OWN] }],
    accounts: [{ account: OWN, parents: ['r-root'] }],
  };
}

test.each<[string, Case, string]>([
  ['everything is denied by default', { principals: [user([])] }, 'DENIED'],
  ['an Allow overrides the default', { principals: [user([allow('s3:GetObject', OBJECTS)])] }, 'ALLOWED'],
  ['an explicit Deny overrides every Allow', { principals: [user([allow('*'), deny('s3:GetObject', OBJECTS)])] }, 'DENIED'],
  ['a Deny of the resource overrides the identity', { principals: [user([allow('*')])], resources: [bucket(grant('*', deny('s3:*', OBJECTS)))] }, 'DENIED'],
  ['a Deny of the resource for the account hits its users', { principals: [user([allow('*')])], resources: [bucket(grant({ AWS: OWN }, deny('s3:*', OBJECTS)))] }, 'DENIED'],

  ['same account: the resource alone suffices for a user', { principals: [user([])], resources: letting({ AWS: ALICE }) }, 'ALLOWED'],
  ['same account: the resource alone suffices for a role', { principals: [role([])], resources: letting({ AWS: WORKER }) }, 'ALLOWED'],
  ['same account: the identity alone suffices', { principals: [user([allow('s3:*')])], resources: letting({ AWS: WORKER }) }, 'ALLOWED'],
  ['same account: naming the account leaves it to its policies', { principals: [user([])], resources: letting({ AWS: `arn:aws:iam::${OWN}:root` }) }, 'DENIED'],
  ['same account: everybody includes its users', { principals: [user([])], resources: letting('*') }, 'ALLOWED'],

  ['IAM user: an implicit deny of a boundary does not limit what the resource gives', { principals: [user([], { boundary: NOTHING })], resources: letting({ AWS: ALICE }) }, 'ALLOWED'],
  ['IAM role: an implicit deny of a boundary limits what the resource gives the role', { principals: [role([], { boundary: NOTHING })], resources: letting({ AWS: WORKER }) }, 'DENIED'],
  ['role session: the boundary does not limit what the resource gives the session', {
    principals: [role([], { boundary: NOTHING })], resources: letting({ AWS: `arn:aws:sts::${OWN}:assumed-role/worker/session` }), who: `arn:aws:sts::${OWN}:assumed-role/worker/session`,
  }, 'ALLOWED'],
  ['another session is not named', {
    principals: [role([])], resources: letting({ AWS: `arn:aws:sts::${OWN}:assumed-role/worker/session` }), who: `arn:aws:sts::${OWN}:assumed-role/worker/other`,
  }, 'DENIED'],
  ['a role without a session name may be that session', { principals: [role([])], resources: letting({ AWS: `arn:aws:sts::${OWN}:assumed-role/worker/session` }) }, 'CONDITIONAL'],
  ['an explicit Deny of a boundary always counts', { principals: [user([], { boundary: document(deny('s3:*')) })], resources: letting({ AWS: ALICE }) }, 'DENIED'],
  ['session policies limit what the resource gives the role', { principals: [role([])], resources: letting({ AWS: WORKER }), sessionPolicies: [NOTHING] }, 'DENIED'],
  ['session policies do not limit what the resource gives the session', {
    principals: [role([])], resources: letting({ AWS: `arn:aws:sts::${OWN}:assumed-role/worker/session` }), who: `arn:aws:sts::${OWN}:assumed-role/worker/session`, sessionPolicies: [NOTHING],
  }, 'ALLOWED'],
  ['session policies limit what the identity gives', { principals: [role([allow('s3:*')])], sessionPolicies: [NOTHING] }, 'DENIED'],
  ['session policies give nothing', { principals: [role([])], sessionPolicies: [document(allow('s3:*'))] }, 'DENIED'],
  ['identity and session policy', { principals: [role([allow('s3:*')])], sessionPolicies: [document(allow('s3:Get*'))] }, 'ALLOWED'],
  ['several session policies add up', { principals: [role([allow('s3:*')])], sessionPolicies: [NOTHING, document(allow('s3:Get*'))] }, 'ALLOWED'],
  ['a boundary limits what the identity gives', { principals: [role([allow('s3:*')], { boundary: NOTHING })] }, 'DENIED'],
  ['a boundary gives nothing', { principals: [role([], { boundary: document(allow('*')) })] }, 'DENIED'],
  ['identity and boundary', { principals: [role([allow('s3:*')], { boundary: document(allow('s3:Get*')) })] }, 'ALLOWED'],

  ['an SCP that denies', { principals: [user([allow('*')])], options: scp(deny('s3:*')) }, 'DENIED'],
  ['an SCP that denies something else', { principals: [user([allow('*')])], options: scp(deny('ec2:*')) }, 'ALLOWED'],
  ['an SCP gives nothing', { principals: [user([])], options: scp(allow('*')) }, 'DENIED'],
  ['an SCP limits what a resource gives within the account', { principals: [user([])], resources: letting({ AWS: ALICE }), options: scp(deny('s3:*')) }, 'DENIED'],
  ['an SCP does not limit principals of other accounts', { principals: [user([allow('*')], { account: OTHER })], resources: letting({ AWS: OTHER }), options: scp(deny('s3:*')) }, 'ALLOWED'],
  ['an RCP limits principals of other accounts', { principals: [user([allow('*')], { account: OTHER })], resources: letting({ AWS: OTHER }), options: rcp(deny('s3:*')) }, 'DENIED'],
  ['an RCP limits principals of its account', { principals: [user([allow('*')])], resources: [bucket()], options: rcp(deny('s3:*')) }, 'DENIED'],
  ['an RCP limits anonymous callers', { who: '*', resources: letting('*'), options: rcp(deny('s3:*')) }, 'DENIED'],
  ['an RCP gives nothing', { principals: [user([])], resources: [bucket()], options: rcp(allow('s3:*')) }, 'DENIED'],
  ['an RCP does not limit the use of resources elsewhere', { principals: [user([allow('*')])], resources: [{ arn: BUCKET, account: OTHER, policy: document(grant({ AWS: OWN }, allow('s3:*', OBJECTS))) }], options: rcp(deny('s3:*')) }, 'ALLOWED'],
])('%s', (_, one, expected) => {
  expect(verdict(one)).toBe(expected);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
test.each<[string, Case, string]>([
  ['both sides allow', { principals: [user([allow('s3:*')], { account: OTHER })], resources: letting({ AWS: OTHER }) }, 'ALLOWED'],
  ['the resource names the user', { principals: [user([allow('s3:*')], { account: OTHER })], resources: letting({ AWS: `arn:aws:iam::${OTHER}:user/alice` }) }, 'ALLOWED'],
  ['the identity does not allow', { principals: [user([], { account: OTHER })], resources: letting({ AWS: `arn:aws:iam::${OTHER}:user/alice` }) }, 'DENIED'],
  ['not even if everybody may', { principals: [user([], { account: OTHER })], resources: letting('*') }, 'DENIED'],
  ['the resource does not allow', { principals: [user([allow('s3:*')], { account: OTHER })], resources: letting({ AWS: OWN }) }, 'DENIED'],
  ['the resource has no policy', { principals: [user([allow('s3:*')], { account: OTHER })], resources: [bucket()] }, 'DENIED'],
  ['the boundary counts, even for a user that is named', { principals: [user([allow('s3:*')], { account: OTHER, boundary: NOTHING })], resources: letting({ AWS: `arn:aws:iam::${OTHER}:user/alice` }) }, 'DENIED'],
  ['the resource denies', { principals: [user([allow('s3:*')], { account: OTHER })], resources: [bucket(grant({ AWS: OTHER }, allow('s3:*', OBJECTS)), grant('*', deny('s3:GetObject', OBJECTS)))] }, 'DENIED'],
  ['a resource of another account that was not read may let in whom the identity lets', { principals: [user([allow('sqs:*')])], action: 'sqs:SendMessage', resource: `arn:aws:sqs:us-east-1:${OTHER}:queue` }, 'CONDITIONAL'],
  ['and nobody else', { principals: [user([allow('s3:*')])], action: 'sqs:SendMessage', resource: `arn:aws:sqs:us-east-1:${OTHER}:queue` }, 'DENIED'],
  ['a role that was not read', { principals: [user([allow('sts:*')])], action: 'sts:AssumeRole', resource: `arn:aws:iam::${OTHER}:role/r` }, 'CONDITIONAL'],
  ['a role of the same account that was not read', { principals: [user([allow('sts:*')])], action: 'sts:AssumeRole', resource: `arn:aws:iam::${OWN}:role/r` }, 'CONDITIONAL'],
  ['changing a role of another account is not possible', { principals: [user([allow('iam:*')])], action: 'iam:DeleteRole', resource: `arn:aws:iam::${OTHER}:role/r` }, 'DENIED'],
  ['a key that was not read', { principals: [user([allow('kms:*')])], action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${OWN}:key/k` }, 'CONDITIONAL'],
])('across accounts: %s', (_, one, expected) => {
  expect(verdict(one)).toBe(expected);
});

test('where an Allow and a Deny hang on the same key, no value of it lets the request pass', () => {
  const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  expect(verdict({ principals: [user([allow('s3:*', '*', mfa), deny('s3:*', '*', mfa)])] })).toBe('DENIED');
  expect(verdict({ principals: [user([allow('s3:*', '*', mfa), allow('s3:*', '*', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } })])] })).toBe('ALLOWED');
  // Without the key neither holds.
  expect(verdict({ principals: [user([allow('s3:*', '*', mfa), allow('s3:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } })])] })).toBe('CONDITIONAL');
  expect(verdict({ principals: [user([allow('s3:*', OBJECT, mfa)])], context: RequestContext.accessKey() })).toBe('DENIED');
});
