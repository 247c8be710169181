import { ACCOUNT, allow, ask, context, deny, OTHER, policy, principal, role, target, user } from './fixtures';
import type { Identity, Policy, Request, VerdictName } from '../../../src/analysis/evaluation/types';

const BUCKET = 'arn:aws:s3:::bucket';
const scp = (statements: object | object[]): Policy => policy(statements, 'service-control', 'Scp');
const FULL = scp(allow('*'));

function verdict(identity: Identity, more: Partial<Request> = {}): VerdictName {
  return ask(identity, 's3:GetObject', BUCKET, more).verdict;
}

test.each<[string, Policy, VerdictName]>([
  ['allows it too', policy(allow('s3:*'), 'boundary'), 'allowed'],
  ['does not allow it', policy(allow('ec2:*'), 'boundary'), 'denied'],
  ['denies it', policy([allow('*'), deny('s3:Get*')], 'boundary'), 'denied'],
  ['allows it on a condition', policy(allow('*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), 'boundary'), 'conditional'],
])('a boundary that %s', (_, boundary, expected) => {
  expect(verdict(user(allow('s3:*'), { boundary }))).toBe(expected);
  expect(verdict(role(allow('s3:*'), { boundary }))).toBe(expected);
});

test('a boundary grants nothing', () => {
  expect(verdict(user([], { boundary: policy(allow('*'), 'boundary') }))).toBe('denied');
});

test.each<[string, Policy[], VerdictName]>([
  ['allow it too', [policy(allow('s3:*'), 'session')], 'allowed'],
  ['do not allow it', [policy(allow('ec2:*'), 'session')], 'denied'],
  ['allow it together', [policy(allow('ec2:*'), 'session'), policy(allow('s3:*'), 'session')], 'allowed'],
  ['deny it', [policy(deny('s3:*'), 'session'), policy(allow('s3:*'), 'session')], 'denied'],
  ['are none', [], 'allowed'],
])('session policies that %s', (_, sessionPolicies, expected) => {
  expect(verdict(role(allow('*')), { sessionPolicies })).toBe(expected);
});

test('session policies grant nothing', () => {
  expect(verdict(role([]), { sessionPolicies: [policy(allow('*'), 'session')] })).toBe('denied');
});

test('a boundary, a session policy and the identity must all allow', () => {
  const boundary = policy(allow(['s3:*', 'ec2:*']), 'boundary');
  const sessionPolicies = [policy(allow(['s3:*', 'iam:*']), 'session')];
  expect(verdict(role(allow('*'), { boundary }), { sessionPolicies })).toBe('allowed');
  expect(ask(role(allow('*'), { boundary }), 'ec2:RunInstances', '*', { sessionPolicies }).verdict).toBe('denied');
  expect(ask(role(allow('*'), { boundary }), 'iam:GetUser', '*', { sessionPolicies }).verdict).toBe('denied');
});

describe('service control policies', () => {
  test.each<[string, Policy[][], VerdictName]>([
    ['none', [], 'allowed'],
    ['every level allows', [[FULL], [scp(allow('s3:*')), scp(allow('ec2:*'))]], 'allowed'],
    ['a level does not', [[FULL], [scp(allow('ec2:*'))]], 'denied'],
    ['the root does not', [[scp(allow('ec2:*'))], [FULL]], 'denied'],
    ['one denies', [[FULL, scp(deny('s3:GetObject'))], [FULL]], 'denied'],
    ['one may deny', [[FULL, scp(deny('s3:*', '*', { Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }))]], 'conditional'],
    ['one is not known', [[FULL, { ...scp([]), unknown: 'a parameter' }]], 'conditional'],
    ['a level of which nothing is known', [[FULL], []], 'allowed'],
  ])('%s', (_, serviceControls, expected) => {
    expect(verdict(user(allow('*'), { serviceControls }))).toBe(expected);
  });

  test('grant nothing', () => {
    expect(verdict(user([], { serviceControls: [[FULL]] }))).toBe('denied');
  });

  test('limit grants of resource policies too', () => {
    const open = target(BUCKET, { policies: [policy({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }, 'resource')] });
    const serviceControls = [[scp(allow('ec2:*'))]];
    expect(ask(user([], { serviceControls }), 's3:GetObject', open).verdict).toBe('denied');
    expect(ask(principal('account', ACCOUNT, { account: ACCOUNT, serviceControls }), 's3:GetObject', open).verdict).toBe('denied');
    expect(ask(principal('service', 'sns.amazonaws.com', { serviceControls }), 's3:GetObject', open).verdict).toBe('allowed');
    expect(ask(principal('anonymous', '', { serviceControls }), 's3:GetObject', open).verdict).toBe('allowed');
  });

  test('leave service-linked roles alone', () => {
    expect(verdict(role(allow('*'), { serviceLinked: true, serviceControls: [[scp(deny('*'))]] }))).toBe('allowed');
  });
});

describe('resource control policies', () => {
  const ORGANIZATION = { Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' }, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } };
  const rcp = policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', ...ORGANIZATION }, 'resource-control', 'Perimeter');
  const open = target(BUCKET, {
    policies: [policy({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }, 'resource')],
    resourceControls: [[rcp]],
  });

  test.each<[string, Identity, Request['context'], VerdictName]>([
    ['somebody of the organization', user([]), context({ 'aws:PrincipalOrgID': 'o-1' }), 'allowed'],
    ['somebody else', user(allow('*'), { account: OTHER, arn: `arn:aws:iam::${OTHER}:user/x` }), context({ 'aws:PrincipalOrgID': 'o-2' }), 'denied'],
    ['who that is, is open', user([]), context(), 'conditional'],
    ['nobody', principal('anonymous'), context(), 'denied'],
    ['a service', principal('service', 'sns.amazonaws.com'), context(), 'allowed'],
    ['a service-linked role', role([], { serviceLinked: true }), context(), 'allowed'],
  ])('%s', (_, identity, given, expected) => {
    expect(ask(identity, 's3:GetObject', open, { context: given }).verdict).toBe(expected);
  });

  test('need no Allow of their own: RCPFullAWSAccess stays attached', () => {
    expect(ask(user(allow('*')), 's3:GetObject', target(BUCKET, { resourceControls: [[], [policy([], 'resource-control')]] })).verdict).toBe('allowed');
  });
});
