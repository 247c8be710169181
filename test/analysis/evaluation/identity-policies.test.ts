import { ACCOUNT, allow, ask, context, deny, group, MEMBER, policy, principal, role, target, user } from './fixtures';
import { mayPossibly } from '../../../src/analysis/evaluation/evaluate';
import type { Identity, VerdictName } from '../../../src/analysis/evaluation/types';
import { opaque } from '../../../src/template/model/opaque';

const IF_A = { Condition: { StringEquals: { 'app:key': 'a' } } };
const BUCKET = 'arn:aws:s3:::bucket';

test.each<[string, object[], string, string, VerdictName]>([
  ['nothing allows', [], 's3:GetObject', BUCKET, 'denied'],
  ['another action is allowed', [allow('s3:PutObject')], 's3:GetObject', BUCKET, 'denied'],
  ['another resource is allowed', [allow('s3:*', 'arn:aws:s3:::other')], 's3:GetObject', BUCKET, 'denied'],
  ['allowed', [allow('s3:GetObject', BUCKET)], 's3:GetObject', BUCKET, 'allowed'],
  ['actions have no case', [allow('S3:getOBJECT', BUCKET)], 's3:GetObject', BUCKET, 'allowed'],
  ['resources have case', [allow('s3:*', 'arn:aws:s3:::Bucket')], 's3:GetObject', BUCKET, 'denied'],
  ['a Deny wins, whatever the order', [deny('s3:Get*'), allow('*')], 's3:GetObject', BUCKET, 'denied'],
  ['a Deny of something else', [deny('s3:Put*'), allow('*')], 's3:GetObject', BUCKET, 'allowed'],
  ['NotAction leaves the rest', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 's3:GetObject', BUCKET, 'allowed'],
  ['NotAction leaves out', [{ Effect: 'Allow', NotAction: ['iam:*', 'S3:Get*'], Resource: '*' }], 's3:GetObject', BUCKET, 'denied'],
  ['NotResource leaves the rest', [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x*' }], 's3:GetObject', BUCKET, 'allowed'],
  ['NotResource leaves out', [{ Effect: 'Allow', Action: '*', NotResource: `${BUCKET}*` }], 's3:GetObject', BUCKET, 'denied'],
  ['Deny with NotAction', [allow('*'), { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }], 'ec2:RunInstances', '*', 'denied'],
  ['an open condition of an Allow', [allow('s3:*', '*', IF_A)], 's3:GetObject', BUCKET, 'conditional'],
  ['an open condition of a Deny', [allow('s3:*'), deny('s3:*', '*', IF_A)], 's3:GetObject', BUCKET, 'conditional'],
  ['a certain Deny beside open conditions', [allow('s3:*', '*', IF_A), deny('s3:*')], 's3:GetObject', BUCKET, 'denied'],
])('%s', (_, statements, action, resource, verdict) => {
  expect(ask(user(statements), action, resource).verdict).toBe(verdict);
});

describe('wildcards in the question', () => {
  test.each<[string, object[], string, string, VerdictName]>([
    ['an Allow that covers all', [allow('s3:*')], 's3:Get*', `${BUCKET}/*`, 'allowed'],
    ['an Allow that covers a part', [allow('s3:GetObject')], 's3:Get*', `${BUCKET}/*`, 'conditional'],
    ['an Allow that covers a part of the resource', [allow('s3:*', `${BUCKET}/a/*`)], 's3:GetObject', `${BUCKET}/*`, 'conditional'],
    ['a Deny that covers a part', [allow('s3:*'), deny('s3:GetObject')], 's3:Get*', `${BUCKET}/*`, 'conditional'],
    ['a Deny beside the question', [allow('s3:*'), deny('s3:PutObject')], 's3:Get*', `${BUCKET}/*`, 'allowed'],
    ['a Deny that covers all of what is allowed', [allow('s3:GetObject*'), deny('s3:Get*')], 's3:*', '*', 'denied'],
    ['Denies that together cover what is allowed', [allow(['s3:GetObject', 's3:PutObject']), deny('s3:Get*'), deny('s3:Put*')], 's3:*', '*', 'denied'],
    ['a Deny that leaves some of what is allowed', [allow(['s3:GetObject', 's3:PutObject']), deny('s3:Get*')], 's3:*', '*', 'conditional'],
    ['a Deny on the allowed part of the resources', [allow('s3:*', `${BUCKET}/a/*`), deny('s3:*', BUCKET + '/*')], 's3:*', '*', 'denied'],
    ['actions allowed here, resources denied there', [allow('s3:Get*', `${BUCKET}/*`), deny('s3:Get*', 'arn:aws:s3:::other/*')], 's3:*', '*', 'conditional'],
    ['Allow with NotAction, Deny of the rest', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }],
      '*', '*', 'denied'],
    ['Allow with NotAction, Deny of less', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, { Effect: 'Deny', NotAction: ['iam:*', 's3:*'], Resource: '*' }],
      '*', '*', 'conditional'],
    ['Deny with NotAction beside what is allowed', [allow('ec2:*'), { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }], '*', '*', 'denied'],
    ['Deny with NotResource beside what is allowed', [allow('s3:*', `${BUCKET}/*`), { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::other/*' }],
      's3:*', '*', 'denied'],
    ['Allow with NotResource, Deny of the rest', [{ Effect: 'Allow', Action: 's3:*', NotResource: `${BUCKET}/*` },
      { Effect: 'Deny', Action: 's3:*', NotResource: `${BUCKET}/*` }], 's3:*', '*', 'denied'],
    ['an open Deny on what is allowed', [allow('s3:GetObject'), deny('s3:*', '*', IF_A)], 's3:*', '*', 'conditional'],
    ['nothing of it', [allow('ec2:*')], 's3:*', '*', 'denied'],
    ['a service with wildcards', [allow('ec2:*')], 'ec?:*', '*', 'conditional'],
  ])('%s', (_, statements, action, resource, verdict) => {
    expect(ask(user(statements), action, resource).verdict).toBe(verdict);
  });

  test('a boundary and policies that share nothing deny', () => {
    const boundary = policy(allow('s3:Put*'), 'boundary');
    expect(ask(user(allow('s3:Get*'), { boundary }), 's3:*', '*').verdict).toBe('denied');
    expect(ask(user(allow('s3:*Object'), { boundary }), 's3:*', '*').verdict).toBe('conditional');
    expect(ask(user([allow('s3:*Object'), deny('s3:PutO*')], { boundary }), 's3:*Object', '*').verdict).toBe('conditional');
    expect(ask(user([allow('s3:*Object'), deny('s3:Put*')], { boundary }), 's3:*', '*').verdict).toBe('denied');
  });

  test('a question too large to look through is left open, not denied', () => {
    const many = (service: string): string[] => Array.from({ length: 120 }, (_, index) => `${service}:*A${String(index)}*`);
    const identity = user([allow(many('s3')), deny('s3:*B*')], { boundary: policy(allow(many('*')), 'boundary') });
    const start = Date.now();
    expect(ask(identity, '*', '*').verdict).toBe('conditional');
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});

describe('policy variables', () => {
  const own = allow('iam:*', `arn:aws:iam::${ACCOUNT}:user/\${aws:username}`);
  const ownWithPath = allow('iam:*', [`arn:aws:iam::${ACCOUNT}:user/\${aws:username}`, `arn:aws:iam::${ACCOUNT}:user/*/\${aws:username}`]);
  const me = `arn:aws:iam::${ACCOUNT}:user/Bob`;
  test.each<[string, Identity, string, VerdictName]>([
    ['a user and himself', user(own), me, 'allowed'],
    ['a user and another', user(own), `arn:aws:iam::${ACCOUNT}:user/Alice`, 'denied'],
    ['a user and all users', user(own), `arn:aws:iam::${ACCOUNT}:user/*`, 'conditional'],
    ['a user with a path', user(own, { arn: `arn:aws:iam::${ACCOUNT}:user/team/Bob` }), `arn:aws:iam::${ACCOUNT}:user/team/Bob`, 'denied'],
    ['a user with a path, both forms', user(ownWithPath, { arn: `arn:aws:iam::${ACCOUNT}:user/team/Bob` }), `arn:aws:iam::${ACCOUNT}:user/team/Bob`, 'allowed'],
    ['a member and himself', group(own), `arn:aws:iam::${ACCOUNT}:user/${MEMBER}`, 'allowed'],
    ['a member and himself, as a variable', group(own), `arn:aws:iam::${ACCOUNT}:user/\${aws:username}`, 'allowed'],
    ['a member with a path', group(ownWithPath), `arn:aws:iam::${ACCOUNT}:user/team/\${aws:username}`, 'allowed'],
    ['a member and a user who may be him', group(own), me, 'conditional'],
    ['a role has no user name', role(own), me, 'denied'],
  ])('%s', (_, identity, resource, verdict) => {
    expect(ask(identity, 'iam:CreateAccessKey', resource).verdict).toBe(verdict);
  });

  test.each<[string, string, string, Record<string, string | null>, VerdictName]>([
    ['a value', '${aws:PrincipalTag/team}', 'red', { 'aws:PrincipalTag/team': 'red' }, 'allowed'],
    ['another value', '${aws:PrincipalTag/team}', 'red', { 'aws:PrincipalTag/team': 'blue' }, 'denied'],
    ['keys have no case', '${AWS:principaltag/TEAM}', 'red', { 'aws:PrincipalTag/team': 'red' }, 'allowed'],
    ['an open value', '${app:team}', 'red', {}, 'conditional'],
    ['no value', '${app:team}', 'red', { 'app:team': null }, 'denied'],
    ['a default', "${app:team, 'red'}", 'red', { 'app:team': null }, 'allowed'],
    ['a default that does not count', "${app:team, 'red'}", 'red', { 'app:team': 'blue' }, 'denied'],
    ['a default that may count', "${app:team, 'red'}", 'red', {}, 'conditional'],
    ['a star in a value is a star', '${app:team}', 'red', { 'app:team': '*' }, 'denied'],
    ['a star that is meant', '${*}x', '?x', {}, 'conditional'],
    ['a star that is no wildcard', '${*}', 'red', {}, 'denied'],
    ['a dollar', '${$}', '$', {}, 'allowed'],
    ['a question mark', '${?}', 'r', {}, 'denied'],
  ])('%s', (_, variable, name, keys, verdict) => {
    const identity = user(allow('s3:*', `${BUCKET}/${variable}`));
    expect(ask(identity, 's3:GetObject', `${BUCKET}/${name}`, { context: context(keys) }).verdict).toBe(verdict);
  });

  test('there are none before 2012-10-17', () => {
    const old = user([], { policies: [policy(own, 'identity', 'Old', '2008-10-17')] });
    expect(ask(old, 'iam:GetUser', me).verdict).toBe('denied');
  });

  test('one without a value makes uncertain what else the statement says', () => {
    const both = allow('s3:*', [`${BUCKET}/\${app:team}`, `${BUCKET}/public`]);
    expect(ask(user(both), 's3:GetObject', `${BUCKET}/public`, { context: context({ 'app:team': null }) }).verdict).toBe('conditional');
    const not = { Effect: 'Allow', Action: 's3:*', NotResource: `${BUCKET}/\${app:team}` };
    expect(ask(user(not), 's3:GetObject', `${BUCKET}/x`, { context: context({ 'app:team': null }) }).verdict).toBe('conditional');
  });
});

describe('what is not known', () => {
  test('further policies may allow, or deny', () => {
    const missing = ['the role is imported'];
    expect(ask(role([], { missing }), 's3:GetObject', BUCKET)).toMatchObject({ verdict: 'conditional', unknowns: missing });
    expect(ask(role(allow('*'), { missing }), 's3:GetObject', BUCKET).verdict).toBe('conditional');
    expect(ask(role(deny('*'), { missing }), 's3:GetObject', BUCKET).verdict).toBe('denied');
  });

  test('an unknown boundary may take away, and never gives', () => {
    const boundary = { ...policy([], 'boundary'), unknown: 'a parameter' };
    expect(ask(role(allow('*'), { boundary }), 's3:GetObject', BUCKET).verdict).toBe('conditional');
    expect(ask(role([], { boundary }), 's3:GetObject', BUCKET).verdict).toBe('denied');
  });

  test('an action that is a symbol', () => {
    const any = opaque('Stack/Actions', 'a parameter');
    expect(ask(user(allow(any)), 's3:GetObject', BUCKET)).toMatchObject({ verdict: 'conditional', unknowns: ['Stack/Actions'] });
    expect(ask(user([allow('*'), deny(any)]), 's3:GetObject', BUCKET).verdict).toBe('conditional');
  });

  test('a resource that is a symbol', () => {
    const arn = opaque('Stack/Bucket', 'a parameter');
    expect(ask(user(allow('s3:*', arn)), 's3:GetObject', arn).verdict).toBe('allowed');
    expect(ask(user(allow('s3:*', arn)), 's3:GetObject', BUCKET).verdict).toBe('conditional');
    expect(ask(user(allow('s3:*', `${arn}/a`)), 's3:GetObject', `${arn}/b`).verdict).toBe('denied');
  });

  test('a part of the resource that is a symbol, and denied in any case', () => {
    const name = opaque('Stack/Name', 'a parameter', 'segment');
    const identity = user([allow('s3:*', `arn:aws:s3:::${name}`), deny('s3:*', 'arn:aws:s3:::*')]);
    expect(ask(identity, 's3:GetObject', '*').verdict).toBe('denied');
  });
});

describe('mayPossibly', () => {
  test.each<[string, Identity, boolean]>([
    ['nobody allows', user(allow('s3:*')), false],
    ['something allows', user(allow('iam:Pass*', 'arn:x')), true],
    ['everything is denied', user([allow('*'), deny('iam:*')]), false],
    ['something is denied', user([allow('*'), deny('iam:*', 'arn:x')]), true],
    ['it may be denied', user([allow('*'), deny('iam:*', '*', IF_A)]), true],
    ['the boundary does not allow', user(allow('*'), { boundary: policy(allow('s3:*'), 'boundary') }), false],
    ['an SCP does not allow', user(allow('*'), { serviceControls: [[policy(allow('s3:*'), 'service-control')]] }), false],
    ['no SCP counts', user(allow('*'), { serviceLinked: true, serviceControls: [[policy(allow('s3:*'), 'service-control')]] }), true],
    ['something is missing', user([], { missing: ['imported'] }), true],
    ['an account', principal('account', ACCOUNT, { account: ACCOUNT }), true],
    ['a service', principal('service', 'lambda.amazonaws.com'), false],
  ])('%s', (_, identity, expected) => {
    expect(mayPossibly(identity, 'iam:PassRole')).toBe(expected);
  });
});

test('the account without which nothing is cross-account is the identity\'s own', () => {
  expect(ask(user(allow('*')), 's3:ListAllMyBuckets', target('*', { account: undefined })).verdict).toBe('allowed');
});
