import { Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { ComplianceGate, type ComplianceGateProps } from '../../../src/compliance/compliance-gate';
import { GateLevel } from '../../../src/compliance/gate-level';
import { Severity } from '../../../src/compliance/severity';
import { newApp, PACK, synthesize } from '../support/gate';

interface Made {
  readonly app: App;
  readonly stack: Stack;
  readonly one: s3.CfnBucket;
  readonly two: s3.CfnBucket;
}

function make(): Made {
  const app = newApp();
  const stack = new Stack(app, 'S');
  return { app, stack, one: new s3.CfnBucket(stack, 'One', { bucketName: 'bad-one' }), two: new s3.CfnBucket(stack, 'Two', { bucketName: 'bad-two' }) };
}

function acknowledge(scope: IConstruct, reason = 'a test', id = 'SecurityBaseline::TEST-1'): void {
  Validations.of(scope).acknowledge({ id, reason });
}

function judged({ app }: Made, props: ComplianceGateProps = {}) {
  ComplianceGate.applyTo(app, { packs: [PACK], blockStages: false, ...props });
  return synthesize(app);
}

test('one covers its construct alone: the same rule still blocks elsewhere', () => {
  const made = make();
  acknowledge(made.one, 'public on purpose, owner=shop');
  const { lines, suppressed, message } = judged(made);
  // fatal: aws-cdk-lib before 2.263 would take the acknowledgement for one of the whole app
  expect(lines).toEqual(['TEST-1 fatal S/Two']);
  expect(message).toBeDefined();
  expect(suppressed.map(({ acknowledgedId, reason, violatingConstructs: [{ constructPath }] }) => [acknowledgedId, reason, constructPath])).toEqual([
    ['SecurityBaseline::TEST-1', 'public on purpose, owner=shop', 'S/One'],
  ]);
});

test('one on a scope covers what is below, and nothing beside', () => {
  const made = make();
  const other = new Stack(made.app, 'S2');
  new s3.CfnBucket(other, 'One', { bucketName: 'bad-one' });
  acknowledge(made.stack);
  expect(judged(made).lines).toEqual(['TEST-1 fatal S2/One']);
  const whole = make();
  acknowledge(whole.app);
  expect(judged(whole)).toMatchObject({ lines: [], message: undefined });
});

test('one of a rule whose id begins alike covers nothing of another rule', () => {
  const made = make();
  new sqs.CfnQueue(made.stack, 'Queue', { queueName: 'bad-queue' });
  acknowledge(made.app);
  expect(judged(made).lines).toEqual(['TEST-10 error S/Queue']);
});

test('the same logical id in another stage is not covered', () => {
  const made = make();
  for (const id of ['Dev', 'Prod']) {
    new s3.CfnBucket(new Stack(new Stage(made.app, id), 'S'), 'One', { bucketName: 'bad-one' });
  }
  acknowledge(made.stack);
  acknowledge(made.app.node.findChild('Dev'));
  expect(judged(made).lines).toEqual(['TEST-1 fatal Prod/S/One']);
});

test.each([
  ['an expired one', 'not yet, until=2020-01-31', 'GATE-EXPIRED', 'does not count: it was in force until 2020-01-31'],
  ['one without reason', '  ', 'GATE-REASON', 'does not count: it gives no reason'],
  ['one with an owner and a date only', 'owner=shop until=2999-01-31', 'GATE-REASON', 'does not count: it gives no reason'],
  ['one whose date is none', 'later, until=2027-02-30', 'GATE-REASON', "does not count: 'until' must be a date such as 2027-01-31, got 2027-02-30"],
])('%s does not count and is a finding, whatever the CDK makes of it', (_, reason, ruleId, words) => {
  const made = make();
  acknowledge(made.one, reason);
  const { lines, violations, message } = judged(made);
  expect(lines).toEqual([`${ruleId} fatal S/One`, 'TEST-1 fatal S/One', 'TEST-1 fatal S/Two']);
  expect(violations.find(({ ruleName }) => ruleName === ruleId)?.description).toContain(words);
  expect(message).toBeDefined();
});

test('an expired one blocks even when what it covered is below the threshold', () => {
  const made = make();
  acknowledge(made.one, 'not yet, until=2020-01-31');
  expect(judged(made, { failOn: Severity.CRITICAL }).lines).toContain('GATE-EXPIRED fatal S/One');
});

test('one that holds until today or later counts', () => {
  const made = make();
  acknowledge(made.one, `soon, until=${new Date().toISOString().slice(0, 10)}`);
  acknowledge(made.two, 'later (until=2999-12-31)');
  expect(judged(made)).toMatchObject({ lines: [], message: undefined });
});

test('one that matches nothing is a warning, at its construct', () => {
  const made = make();
  acknowledge(made.app);
  const bucket = new s3.CfnBucket(made.stack, 'Good', { bucketName: 'good' });
  acknowledge(bucket);
  acknowledge(bucket, 'no such rule', 'SecurityBaseline::TSET-1');
  const { lines, message, violations } = judged(made);
  expect(lines).toEqual(['GATE-UNMATCHED warning S/Good', 'GATE-UNMATCHED warning S/Good']);
  expect(violations.map(({ description }) => description)).toEqual([
    'Acknowledgements match a finding: the acknowledgement of TEST-1 at S/Good matches no finding',
    'Acknowledgements match a finding: the acknowledgement of TSET-1 at S/Good matches no finding',
  ]);
  expect(message).toBeUndefined();
});

test('one without prefix, which the CDK passes over, is a finding', () => {
  const made = make();
  acknowledge(made.one, 'a test', 'TEST-1');
  const { lines, violations } = judged(made);
  expect(lines).toEqual(['GATE-REASON fatal S/One', 'TEST-1 error S/One', 'TEST-1 error S/Two']);
  expect(violations.find(({ ruleName }) => ruleName === 'GATE-REASON')?.description).toContain("its id must be 'SecurityBaseline::TEST-1'");
});

test('one with a wildcard is a finding and covers nothing', () => {
  const made = make();
  acknowledge(made.app, 'everything', 'SecurityBaseline::TEST-*');
  expect(judged(made).lines).toEqual(['GATE-REASON fatal', 'TEST-1 error S/One', 'TEST-1 error S/Two']);
});

test('a rule that must always hold cannot be acknowledged, also in one Stage only', () => {
  const made = make();
  acknowledge(made.app);
  expect(judged(made, { neverAcknowledge: ['TEST-1'] }).lines).toEqual(['GATE-NEVER fatal S/One', 'TEST-1 fatal S/One', 'TEST-1 fatal S/Two']);
  const staged = make();
  const prod = new s3.CfnBucket(new Stack(new Stage(staged.app, 'Prod'), 'S'), 'Bucket', { bucketName: 'bad' });
  acknowledge(staged.stack);
  acknowledge(prod);
  expect(judged(staged, { perStage: [{ stage: 'Prod', neverAcknowledge: ['TEST-1'] }] }).lines).toEqual([
    'GATE-NEVER fatal Prod/S/Bucket', 'TEST-1 fatal Prod/S/Bucket',
  ]);
});

test('findings of the gate itself cannot be acknowledged', () => {
  const made = make();
  acknowledge(made.app, 'a test', 'SecurityBaseline::GATE-EXPIRED');
  acknowledge(made.one, 'old, until=2020-01-01');
  expect(judged(made).lines).toEqual(expect.arrayContaining(['GATE-EXPIRED fatal S/One', 'GATE-NEVER fatal']));
});

test.each([GateLevel.BLOCK, GateLevel.ENFORCE])('acknowledged ones let the synthesis through, the rest not: %s', (level) => {
  const made = make();
  acknowledge(made.one);
  expect(judged(made, { level }).message).toContain('S/Two');
  const all = make();
  acknowledge(all.one);
  acknowledge(all.two);
  expect(judged(all, { level }).message).toBeUndefined();
});
