import { ACCOUNT, allow, ask, context, deny, OTHER, policy, principal, role, target, user } from './fixtures';
import type { Identity, Request, Target, VerdictName } from '../../../src/analysis/evaluation/types';
import { opaque } from '../../../src/template/model/opaque';

const BUCKET = 'arn:aws:s3:::bucket';
const BOB = `arn:aws:iam::${ACCOUNT}:user/Bob`;
const WORKER = `arn:aws:iam::${ACCOUNT}:role/Worker`;
const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/Worker/i-123`;
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const NOT_S3 = policy(allow('ec2:*'), 'boundary');
const NOTHING = allow('ec2:DescribeInstances');

function bucket(statements: object | object[], more: Partial<Target> = {}): Target {
  return target(BUCKET, { policies: [policy(statements, 'resource', 'BucketPolicy')], ...more });
}

function grant(to: unknown, more: object = {}): object {
  return { Effect: 'Allow', Principal: to, Action: 's3:*', Resource: '*', ...more };
}

function verdict(identity: Identity, on: Target, more: Partial<Request> = {}): VerdictName {
  return ask(identity, 's3:GetObject', on, more).verdict;
}

describe('within an account', () => {
  const session = { sessionPolicies: [policy(NOTHING, 'session')] };
  // "Resource-based policies and implicit denies in other policy types (same account)"
  test.each<[string, Identity, unknown, Partial<Request>, VerdictName]>([
    ['a user needs nothing else', user(NOTHING), { AWS: BOB }, {}, 'allowed'],
    ['a user, despite his boundary', user(NOTHING, { boundary: NOT_S3 }), { AWS: BOB }, {}, 'allowed'],
    ['a user, in a session that is limited', user(NOTHING), { AWS: BOB }, session, 'denied'],
    ['another user', user(NOTHING), { AWS: `${BOB}by` }, {}, 'denied'],
    ['a name has case', user(NOTHING), { AWS: `arn:aws:iam::${ACCOUNT}:user/bob` }, {}, 'denied'],
    ['a role needs nothing else', role(NOTHING), { AWS: WORKER }, {}, 'allowed'],
    ['a role, limited by its boundary', role(NOTHING, { boundary: NOT_S3 }), { AWS: WORKER }, {}, 'denied'],
    ['a role, limited by its session', role(NOTHING), { AWS: WORKER }, session, 'denied'],
    ['a session, whose name nobody knows', role(NOTHING), { AWS: SESSION }, {}, 'conditional'],
    ['a session of another role', role(NOTHING), { AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/Other/i-123` }, {}, 'denied'],
    ['a session of the role of another account', role(NOTHING), { AWS: `arn:aws:sts::${OTHER}:assumed-role/Worker/i-123` }, {}, 'denied'],
    ['the session itself, despite the boundary', role(NOTHING, { arn: SESSION, boundary: NOT_S3 }), { AWS: SESSION }, {}, 'allowed'],
    ['another session', role(NOTHING, { arn: SESSION }), { AWS: `${SESSION}4` }, {}, 'denied'],
    ['the role of a session, whose path nobody knows', role(NOTHING, { arn: SESSION }), { AWS: WORKER }, {}, 'conditional'],
    ['everyone needs nothing else', user(NOTHING), '*', {}, 'allowed'],
    ['everyone, despite boundary and session', role(NOTHING, { boundary: NOT_S3 }), { AWS: '*' }, session, 'allowed'],
    ['the account leaves it to the identity', user(NOTHING), { AWS: ROOT }, {}, 'denied'],
    ['the account, where the identity may', user(allow('s3:*')), { AWS: ACCOUNT }, {}, 'allowed'],
    ['another account', user(NOTHING), { AWS: OTHER }, {}, 'denied'],
    ['the same name in another account', user(NOTHING), { AWS: `arn:aws:iam::${OTHER}:user/Bob` }, {}, 'denied'],
    ['a wildcard that is none', user(NOTHING), { AWS: `arn:aws:iam::${ACCOUNT}:user/*` }, {}, 'conditional'],
    ['a symbol', user(NOTHING), { AWS: opaque('Stack/Who', 'a parameter') }, {}, 'conditional'],
    ['a symbol for the account', user(NOTHING), { AWS: `arn:aws:iam::${opaque('Stack/Account', 'a: parameter', 'word')}:root` }, {}, 'denied'],
    ['a symbol for the name', user(NOTHING), { AWS: `arn:aws:iam::${ACCOUNT}:user/${opaque('Stack/Name', 'a: parameter', 'segment')}` }, {}, 'conditional'],
    ['the id of somebody', user(NOTHING), { AWS: 'AIDACKCEVSQ6C2EXAMPLE' }, {}, 'conditional'],
    ['a federated user', user(NOTHING), { AWS: `arn:aws:sts::${ACCOUNT}:federated-user/Bob` }, {}, 'denied'],
    ['a federated user, in a session', user(NOTHING), { AWS: `arn:aws:sts::${ACCOUNT}:federated-user/Bob` }, session, 'conditional'],
    ['a canonical user', user(NOTHING), { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }, {}, 'denied'],
    ['a service', user(NOTHING), { Service: 'lambda.amazonaws.com' }, {}, 'denied'],
    ['one of several', user(NOTHING), { AWS: [OTHER, BOB], Service: 'lambda.amazonaws.com' }, {}, 'allowed'],
  ])('%s', (_, identity, to, more, expected) => {
    expect(verdict(identity, bucket(grant(to)), more)).toBe(expected);
  });

  test('its Deny hits whoever it names, and only him', () => {
    const all = allow('*');
    expect(verdict(user(all), bucket(deny('s3:*', '*', { Principal: { AWS: BOB } })))).toBe('denied');
    expect(verdict(user(all), bucket(deny('s3:*', '*', { Principal: { AWS: ROOT } })))).toBe('denied');
    expect(verdict(user(all), bucket(deny('s3:*', '*', { Principal: '*' })))).toBe('denied');
    expect(verdict(user(all), bucket(deny('s3:*', '*', { Principal: { AWS: OTHER } })))).toBe('allowed');
    expect(verdict(role(all), bucket(deny('s3:*', '*', { Principal: { AWS: SESSION } })))).toBe('conditional');
    expect(verdict(user(all), bucket(deny('s3:*', '*', { Principal: { CanonicalUser: 'ab' } })))).toBe('conditional');
  });

  test('a policy that is not known may allow or deny', () => {
    const hidden = target(BUCKET, { unknownPolicy: 'the bucket is imported' });
    expect(ask(user(NOTHING), 's3:GetObject', hidden)).toMatchObject({ verdict: 'conditional', unknowns: ['the bucket is imported'] });
    expect(verdict(user(allow('*')), hidden)).toBe('conditional');
    expect(verdict(user(deny('*')), hidden)).toBe('denied');
  });
});

describe('across accounts', () => {
  const theirs = (to: unknown): Target => bucket(grant(to), { account: OTHER });
  test.each<[string, Identity, Target, VerdictName]>([
    ['both sides allow: the user', user(allow('s3:*')), theirs({ AWS: BOB }), 'allowed'],
    ['both sides allow: the account', user(allow('s3:*')), theirs({ AWS: ACCOUNT }), 'allowed'],
    ['both sides allow: everyone', user(allow('s3:*')), theirs('*'), 'allowed'],
    ['only the resource allows', user(NOTHING), theirs({ AWS: BOB }), 'denied'],
    ['only the resource allows, everyone', user(NOTHING), theirs('*'), 'denied'],
    ['only the identity allows', user(allow('*')), bucket(grant({ AWS: OTHER }), { account: OTHER }), 'denied'],
    ['no policy at all', user(allow('*')), target(BUCKET, { account: OTHER }), 'denied'],
    ['the boundary does not allow', user(allow('*'), { boundary: NOT_S3 }), theirs({ AWS: BOB }), 'denied'],
    ['a policy that is not known', user(allow('*')), target(BUCKET, { account: OTHER, unknownPolicy: 'elsewhere' }), 'conditional'],
    ['a policy that is not known, and no Allow here', user(NOTHING), target(BUCKET, { account: OTHER, unknownPolicy: 'elsewhere' }), 'denied'],
    ['a canonical user, who may be this account', user(allow('*')), theirs({ CanonicalUser: 'ab' }), 'conditional'],
  ])('%s', (_, identity, on, expected) => {
    expect(verdict(identity, on)).toBe(expected);
  });

  test('an account that is not known may be the own one, or another', () => {
    const account = opaque('Stack/Account', 'a parameter', 'any');
    expect(verdict(user(allow('*')), target(BUCKET, { account }))).toBe('conditional');
    expect(verdict(user(NOTHING), target(BUCKET, { account }))).toBe('denied');
    expect(verdict(user(allow('*')), bucket(grant({ AWS: BOB }), { account }))).toBe('allowed');
  });
});

describe('trust and key policies must allow', () => {
  const assume = (identity: Identity, statements: object | object[], more: Partial<Target> = {}): VerdictName =>
    ask(identity, 'sts:AssumeRole', target(`arn:aws:iam::${ACCOUNT}:role/Admin`, { policyMustAllow: true, policies: [policy(statements, 'trust', 'Trust')], ...more })).verdict;
  const trusts = (to: unknown, more: object = {}): object => ({ Effect: 'Allow', Principal: to, Action: 'sts:AssumeRole', ...more });

  test.each<[string, Identity, object | object[], VerdictName]>([
    ['nobody', user(allow('*')), [], 'denied'],
    ['somebody else', user(allow('*')), trusts({ AWS: OTHER }), 'denied'],
    ['the account, and the user may', user(allow('sts:AssumeRole')), trusts({ AWS: ROOT }), 'allowed'],
    ['the account, and the user may not', user(NOTHING), trusts({ AWS: ROOT }), 'denied'],
    ['the user', user(NOTHING), trusts({ AWS: BOB }), 'allowed'],
    ['the user, whom a policy denies', user(deny('sts:*')), trusts({ AWS: BOB }), 'denied'],
    ['the role', role(NOTHING), trusts({ AWS: WORKER }), 'allowed'],
    ['the role, limited by a boundary', role(allow('*'), { boundary: NOT_S3 }), trusts({ AWS: WORKER }), 'denied'],
    ['only with MFA', user(allow('*')), trusts({ AWS: ROOT }, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }), 'conditional'],
    ['another action', user(allow('*')), { ...trusts({ AWS: ROOT }), Action: 'sts:AssumeRoleWithSAML' }, 'denied'],
  ])('%s', (_, identity, statements, expected) => {
    expect(assume(identity, statements)).toBe(expected);
  });

  test('across accounts, both', () => {
    expect(assume(user(allow('sts:AssumeRole'), { account: OTHER, arn: `arn:aws:iam::${OTHER}:user/Bob` }), trusts({ AWS: OTHER }))).toBe('allowed');
    expect(assume(user(NOTHING, { account: OTHER, arn: `arn:aws:iam::${OTHER}:user/Bob` }), trusts({ AWS: OTHER }))).toBe('denied');
  });

  test('services and providers need only the trust policy', () => {
    expect(assume(principal('service', 'lambda.amazonaws.com'), trusts({ Service: 'lambda.amazonaws.com' }))).toBe('allowed');
    expect(assume(principal('service', 'ec2.amazonaws.com'), trusts({ Service: 'lambda.amazonaws.com' }))).toBe('denied');
    expect(assume(principal('service', 'ec2.amazonaws.com'), trusts({ Service: 'ec2.amazonaws.com.cn' }))).toBe('conditional');
    expect(assume(principal('service', 'ec2.amazonaws.com'), trusts({ Service: 'ec2.amazonaws.com' }, {
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    }))).toBe('conditional');
    const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
    const web = (to: unknown): VerdictName => ask(principal('federated', provider), 'sts:AssumeRoleWithWebIdentity', target(`arn:aws:iam::${ACCOUNT}:role/Ci`, {
      policyMustAllow: true, policies: [policy({ Effect: 'Allow', Principal: to, Action: 'sts:AssumeRoleWithWebIdentity' }, 'trust')],
    })).verdict;
    expect(web({ Federated: provider })).toBe('allowed');
    expect(web({ Federated: 'accounts.google.com' })).toBe('denied');
    expect(web({ AWS: ROOT })).toBe('denied');
    expect(web('*')).toBe('conditional');
  });

  test('the root of the account in a key policy hands over to identity policies', () => {
    const key = (statements: object | object[]): Target => target(`arn:aws:kms:us-east-1:${ACCOUNT}:key/1`, { policyMustAllow: true, policies: [policy(statements, 'resource', 'KeyPolicy')] });
    const root = { Effect: 'Allow', Principal: { AWS: ROOT }, Action: 'kms:*', Resource: '*' };
    expect(ask(user(allow('kms:Decrypt')), 'kms:Decrypt', key(root)).verdict).toBe('allowed');
    expect(ask(user(NOTHING), 'kms:Decrypt', key(root)).verdict).toBe('denied');
    expect(ask(user(allow('kms:Decrypt')), 'kms:Decrypt', key([{ ...root, Principal: { AWS: WORKER } }])).verdict).toBe('denied');
    expect(ask(role(NOTHING), 'kms:Decrypt', key([{ ...root, Principal: { AWS: WORKER } }])).verdict).toBe('allowed');
    expect(ask(role(NOTHING), 'kms:Decrypt', key([{ ...root, Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': ACCOUNT } } }])).verdict).toBe('allowed');
    expect(ask(role(NOTHING), 'kms:Decrypt', key([{ ...root, Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': OTHER } } }])).verdict).toBe('denied');
  });
});

describe('NotPrincipal', () => {
  const except = (...arns: string[]): Target => bucket([deny('s3:*', '*', { NotPrincipal: { AWS: arns } })]);
  test.each<[string, Identity, Target, VerdictName]>([
    ['a Deny for others', user(allow('*')), except(BOB, ROOT), 'allowed'],
    ['a Deny for him', user(allow('*')), except(WORKER, `arn:aws:iam::${OTHER}:root`), 'denied'],
    ['his account is not exempt', user(allow('*')), except(BOB), 'conditional'],
    ['only his account is exempt', user(allow('*')), except(ROOT), 'conditional'],
    ['a role with its account', role(allow('*')), except(WORKER, ROOT), 'allowed'],
    ['whoever has a boundary is hit', role(allow('*'), { boundary: policy(allow('*'), 'boundary') }), except(WORKER, ROOT), 'denied'],
    ['a service', principal('service', 'sns.amazonaws.com'), bucket([grant('*'), deny('s3:*', '*', { NotPrincipal: { Service: 'sns.amazonaws.com' } })]), 'allowed'],
    ['nobody signed', principal('anonymous'), bucket([grant('*'), deny('s3:*', '*', { NotPrincipal: { AWS: ROOT } })]), 'denied'],
    ['an Allow for others', user(NOTHING), bucket([{ Effect: 'Allow', NotPrincipal: { AWS: [BOB] }, Action: 's3:*', Resource: '*' }]), 'denied'],
    ['an Allow, which is not supported', user(NOTHING), bucket([{ Effect: 'Allow', NotPrincipal: { AWS: [OTHER] }, Action: 's3:*', Resource: '*' }]), 'conditional'],
  ])('%s', (_, identity, on, expected) => {
    expect(verdict(identity, on)).toBe(expected);
  });
});

describe('those without an account here', () => {
  const anybody = principal('anonymous');
  const stranger = principal('account', OTHER, { account: OTHER });

  test.each<[string, Identity, Target, VerdictName]>([
    ['anonymous, and everyone may', anybody, bucket(grant('*')), 'allowed'],
    ['anonymous, and an account may', anybody, bucket(grant({ AWS: ROOT })), 'denied'],
    ['anonymous, and nothing is said', anybody, target(BUCKET), 'denied'],
    ['anonymous, in an organization', anybody, bucket(grant('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })), 'denied'],
    ['anonymous, as a principal', anybody, bucket(grant('*', { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:*' } } })), 'denied'],
    ['anonymous, from a network', anybody, bucket(grant('*', { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })), 'conditional'],
    ['anonymous, with a Deny for what is no service', anybody, bucket([grant('*'), deny('s3:*', '*', { Principal: '*', Condition: { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } })]), 'denied'],
    ['a foreign account, and everyone may', stranger, bucket(grant('*')), 'allowed'],
    ['a foreign account that is named', stranger, bucket(grant({ AWS: OTHER })), 'allowed'],
    ['a foreign account of which one role is named', stranger, bucket(grant({ AWS: `arn:aws:iam::${OTHER}:role/x` })), 'conditional'],
    ['a foreign account that is not named', stranger, bucket(grant({ AWS: ROOT })), 'denied'],
    ['a foreign account, by its id', stranger, bucket(grant('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } } })), 'denied'],
    ['a foreign account, by an ARN of another', stranger, bucket(grant('*', { Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*` } } })), 'denied'],
    ['a foreign account, by an ARN of its own', stranger, bucket(grant('*', { Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${OTHER}:role/*` } } })), 'conditional'],
    ['the own account', principal('account', ACCOUNT, { account: ACCOUNT }), target(BUCKET), 'allowed'],
    ['a service, for whom nothing is said', principal('service', 'sns.amazonaws.com'), target(BUCKET), 'denied'],
    ['a service, among everyone', principal('service', 'sns.amazonaws.com'), bucket(grant('*')), 'allowed'],
    ['a service, by its key', principal('service', 'sns.amazonaws.com'), bucket(grant('*', { Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } })), 'allowed'],
    ['a user is no service', user(NOTHING), bucket(grant('*', { Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } })), 'denied'],
    ['a user has no source account', user(NOTHING), bucket(grant('*', { Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } })), 'denied'],
    ['a user has no source account, which a Deny lets pass', user(allow('*')),
      bucket(deny('s3:*', '*', { Principal: '*', Condition: { StringNotEqualsIfExists: { 'aws:SourceAccount': OTHER } } })), 'denied'],
  ])('%s', (_, identity, on, expected) => {
    expect(verdict(identity, on)).toBe(expected);
  });
});

test('the shorthand of API Gateway is not understood, so that nothing follows from it', () => {
  const api = target(`arn:aws:execute-api:us-east-1:${ACCOUNT}:abc/prod/GET/x`, {
    policies: [policy({ Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }, 'resource')],
  });
  expect(ask(principal('anonymous'), 'execute-api:Invoke', api).verdict).toBe('conditional');
});

test('grants by the role in a condition are not limited by boundaries', () => {
  const byKey = bucket(grant('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': WORKER } } }));
  expect(verdict(role(NOTHING, { boundary: NOT_S3 }), byKey)).toBe('allowed');
  expect(verdict(role(deny('s3:*')), byKey)).toBe('denied');
  expect(verdict(user(NOTHING), byKey)).toBe('denied');
  // Of a session the path of the role is not known.
  expect(verdict(role(NOTHING, { arn: SESSION }), byKey)).toBe('conditional');
  expect(verdict(role(NOTHING, { arn: SESSION.replace('Worker', 'Other') }), byKey)).toBe('denied');
});

test('tags of principals and resources', () => {
  const byTag = bucket(grant('*', { Condition: { StringEquals: { 'aws:PrincipalTag/Team': 'red' } } }));
  const trust = (action: string): Identity['trust'] => policy({ Effect: 'Allow', Principal: { AWS: ROOT }, Action: action }, 'trust');
  expect(verdict(user(NOTHING, { tags: { team: 'red' } }), byTag)).toBe('allowed');
  expect(verdict(user(NOTHING, { tags: { team: 'blue' } }), byTag)).toBe('denied');
  // The stack may hand on tags of its own.
  expect(verdict(user(NOTHING), byTag)).toBe('conditional');
  expect(verdict(user(NOTHING), byTag, { context: context({ 'aws:PrincipalTag/team': null }) })).toBe('denied');
  // Sessions of a role may carry further tags, if its trust policy lets them.
  expect(verdict(role(NOTHING, { tags: { team: 'blue' } }), byTag)).toBe('conditional');
  expect(verdict(role(NOTHING, { tags: { team: 'blue' }, trust: trust('sts:*') }), byTag)).toBe('conditional');
  expect(verdict(role(NOTHING, { tags: { team: 'blue' }, trust: trust('sts:AssumeRole') }), byTag)).toBe('denied');
  expect(verdict(role(NOTHING, { tags: { team: 'red' }, trust: trust('sts:AssumeRole') }), byTag)).toBe('allowed');
  const byResource = user(allow('sqs:*', '*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } } }));
  const queue = (tags: Record<string, string>): Target => target(`arn:aws:sqs:us-east-1:${ACCOUNT}:q`, { tags });
  expect(ask(byResource, 'sqs:SendMessage', queue({ team: 'red' })).verdict).toBe('allowed');
  expect(ask(byResource, 'sqs:SendMessage', queue({ team: 'blue' })).verdict).toBe('denied');
  expect(ask(byResource, 'sqs:SendMessage', queue({})).verdict).toBe('conditional');
  expect(ask(byResource, 'sqs:SendMessage', target(`arn:aws:sqs:us-east-1:${ACCOUNT}:*`, { tags: { team: 'red' } })).verdict).toBe('conditional');
});

test('what the context says of other keys does not unsay who asks', () => {
  const own = user(allow('s3:*', '*', { Condition: { ArnEquals: { 'aws:PrincipalArn': BOB } } }));
  expect(verdict(own, target(BUCKET), { context: context({}, 'absent') })).toBe('allowed');
  expect(verdict(own, target(BUCKET), { context: context({ 'aws:PrincipalArn': WORKER }) })).toBe('denied');
});
