import { ACCOUNT, allow, ask, context, deny, group, policy, principal, role, target, user } from './fixtures';
import { conditionsInWords } from '../../../src/analysis/evaluation/words';
import { opaque } from '../../../src/template/model/opaque';

const NO_MFA = {
  Sid: 'DenyAllExceptListedIfNoMfa',
  Effect: 'Deny',
  NotAction: 'iam:ListUsers',
  Resource: '*',
  Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
};

test('what may deny comes before what allows', () => {
  expect(ask(user([allow('s3:*'), NO_MFA]), 's3:GetObject', '*')).toMatchObject({
    verdict: 'conditional',
    unknowns: ['aws:MultiFactorAuthPresent'],
    reasons: [
      {
        effect: 'deny',
        kind: 'identity',
        certainty: 'maybe',
        hangsOn: ['aws:MultiFactorAuthPresent'],
        statement: { index: 1 },
        text: "Denied by statement 'DenyAllExceptListedIfNoMfa' (2) of P at Stack/P, if aws:MultiFactorAuthPresent is false or absent",
      },
      { effect: 'allow', certainty: 'yes', hangsOn: [], text: 'Allowed by statement 1 of P at Stack/P' },
    ],
  });
});

test('a Deny says why it applies', () => {
  expect(ask(user([allow('s3:*'), NO_MFA]), 's3:GetObject', '*', { context: context({ 'aws:MultiFactorAuthPresent': null }) })).toMatchObject({
    verdict: 'denied',
    unknowns: [],
    reasons: [{
      effect: 'deny',
      certainty: 'yes',
      text: "Denied by statement 'DenyAllExceptListedIfNoMfa' (2) of P at Stack/P, since aws:MultiFactorAuthPresent is false or absent",
    }],
  });
});

test('each layer that allows is named', () => {
  const identity = role(allow('s3:*'), { boundary: policy(allow('s3:*'), 'boundary', 'Ceiling'), serviceControls: [[policy(allow('*'), 'service-control', 'Full')]] });
  expect(ask(identity, 's3:GetObject', '*').reasons.map(({ text }) => text)).toEqual([
    'Allowed by statement 1 of P at Stack/P',
    'Allowed by statement 1 of Ceiling at Stack/Ceiling',
    'Allowed by statement 1 of Full at Stack/Full',
  ]);
});

test('what is missing is named', () => {
  const boundary = policy(allow('ec2:*'), 'boundary', 'Ceiling');
  const text = (identity = user([]), on = target('*')): string[] => ask(identity, 's3:GetObject', on).reasons.map((reason) => reason.text);
  expect(text()).toEqual([
    'Nothing in the identity policies of Stack/Bob allows it',
    'Nothing in any resource policy allows it',
  ]);
  expect(text(user(allow('*'), { boundary }))).toContain('Nothing in the permissions boundary Ceiling at Stack/Ceiling allows it');
  expect(text(user(allow('*'), { serviceControls: [[policy(allow('ec2:*'), 'service-control', 'Scp')]] })))
    .toContain('Nothing in the service control policies of level 1 (Scp at Stack/Scp) allows it');
  expect(text(user(allow('*')), target('*', { policyMustAllow: true }))).toContain('Nothing in the resource policy of Stack/Target allows it');
});

test('Denies that cover what is allowed are named', () => {
  const decision = ask(user([allow(['s3:GetObject']), deny('s3:Get*'), deny('ec2:*')]), 's3:*', '*');
  expect(decision.verdict).toBe('denied');
  expect(decision.reasons[0]).toMatchObject({ effect: 'deny', certainty: 'yes', text: 'Denied in part, or perhaps, by statement 2 of P at Stack/P' });
});

test('layers that allow nothing in common are named', () => {
  const decision = ask(user(allow('s3:Get*'), { boundary: policy(allow('s3:Put*'), 'boundary', 'Ceiling') }), 's3:*', '*');
  expect(decision.reasons[0].text).toBe(
    'No part of it is allowed by all of: the identity policies of Stack/Bob; the permissions boundary Ceiling at Stack/Ceiling');
});

test('what the verdict hangs on: wildcards, symbols, variables, principals, what is missing', () => {
  expect(ask(user(allow('s3:GetObject')), 's3:*', '*').unknowns).toEqual(['which part of s3:* is meant', 'which part of * is meant']);
  expect(ask(user(allow('s3:*', opaque('Stack/Arn', 'a parameter'))), 's3:GetObject', 'arn:aws:s3:::b').unknowns).toEqual(['Stack/Arn']);
  expect(ask(group(allow('s3:*', 'arn:aws:s3:::b/${app:team}')), 's3:GetObject', 'arn:aws:s3:::b/x').unknowns).toEqual(['app:team']);
  const trust = policy({ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/x` }, Action: 'sts:AssumeRole' }, 'trust', 'Trust');
  expect(ask(principal('account', ACCOUNT, { account: ACCOUNT }), 'sts:AssumeRole', target('arn:aws:iam::1:role/r', { policies: [trust], policyMustAllow: true })).unknowns)
    .toEqual([`whether arn:aws:iam::${ACCOUNT}:role/x is who asks`]);
  expect(ask(role([], { missing: ['the role is imported'] }), 's3:GetObject', '*').reasons[0].text).toBe('Not known, and may allow or deny it: the role is imported');
});

test.each<[Record<string, Record<string, string | string[]>>, string]>([
  [{ Bool: { 'aws:SecureTransport': 'false' } }, 'aws:SecureTransport is false'],
  [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, 'aws:MultiFactorAuthPresent is false or absent'],
  [{ StringEquals: { k: ['a', 'b', 'c'] } }, 'k is a, b or c'],
  [{ StringNotEquals: { k: ['a', 'b'] } }, 'k is not a nor b, or is absent'],
  [{ StringLikeIfExists: { k: ['a*', 'b'] } }, 'k is like a* or b, or is absent'],
  [{ StringEqualsIgnoreCase: { k: '' } }, "k is (ignoring case) ''"],
  [{ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, 'aws:MultiFactorAuthAge is less than 3600'],
  [{ NumericGreaterThanIfExists: { 'aws:MultiFactorAuthAge': '3600' } }, 'aws:MultiFactorAuthAge is more than 3600 or absent'],
  [{ DateGreaterThan: { k: '2026-01-01' } }, 'k is after 2026-01-01'],
  [{ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'aws:SourceIp is not in 10.0.0.0/8, or is absent'],
  [{ ArnNotLike: { k: 'arn:x' } }, 'k is not like arn:x, or is absent'],
  [{ Null: { k: 'true' } }, 'k is absent'],
  [{ Null: { k: 'false' } }, 'k is present'],
  [{ 'ForAllValues:StringEquals': { k: ['a', 'b'] } }, 'every value of k is a or b, or is absent'],
  [{ 'ForAnyValue:StringLike': { k: 'a*' } }, 'some value of k is like a*'],
  [{ StringEquals: { k: 'a', l: 'b' } }, 'k is a, and l is b'],
  [{ Odd: { k: 'a' } }, 'k satisfies odd a'],
])('%j in words', (condition, words) => {
  expect(conditionsInWords(policy(allow('*', '*', { Condition: condition })).statements[0].conditions)).toBe(words);
});

test('a condition that is not known, in words', () => {
  const hidden = policy(allow('*', '*', { Condition: opaque('Stack/Condition', 'a parameter') }));
  expect(conditionsInWords(hidden.statements[0].conditions)).toBe('a condition holds that is not known (<Stack/Condition>)');
});

test('a boundary without a name of its own is called what it is, once', () => {
  const boundary = policy(allow('s3:*'), 'boundary', 'permissions boundary');
  const { reasons } = ask(user(allow('ec2:*'), { boundary }), 'ec2:RunInstances', '*');

  expect(reasons.map(({ text }) => text)).toContain('Nothing in the permissions boundary at Stack/permissions boundary allows it');
});
