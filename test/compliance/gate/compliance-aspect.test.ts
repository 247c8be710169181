import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Aspects, NestedStack, Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import { ComplianceAspect } from '../../../src/compliance/compliance-aspect';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';
import { Severity } from '../../../src/compliance/severity';
import { newApp, PACK, synthesize } from '../support/gate';

const aspect = (failOn?: Severity): ComplianceAspect => new ComplianceAspect({ packs: [PACK], failOn });

function badBucket(scope: IConstruct, id = 'Bucket'): s3.CfnBucket {
  return new s3.CfnBucket(scope as Stack, id, { bucketName: `bad-${id.toLowerCase()}` });
}

const found = (app: App): string[] => [...(synthesize(app).message ?? '').matchAll(/\[(\S*)\] (?:\w+) (\S+) at ([^\s:]+)/g)].map(([, at, rule, path]) => `${at}: ${rule} ${path}`);

test('what is wrong ends the synthesis before the template is written, each finding at its stack', () => {
  const app = newApp();
  const stack = new Stack(app, 'S');
  badBucket(stack);
  badBucket(new NestedStack(stack, 'Nested'));
  badBucket(new Stack(app, 'T'));
  Aspects.of(app).add(aspect());
  const expected = ['S: TEST-1 S/Bucket', 'S/Nested: TEST-1 S/Nested/Bucket', 'T: TEST-1 T/Bucket'];
  expect(found(app)).toEqual(expected);
  expect(existsSync(join(app.outdir, 'S.template.json'))).toBe(false);
  expect(found(app)).toEqual(expected);
});

test('a second synthesis judges anew', () => {
  const app = newApp();
  const bucket = badBucket(new Stack(app, 'S'));
  Aspects.of(app).add(aspect());
  expect(found(app)).toEqual(['S: TEST-1 S/Bucket']);
  bucket.bucketName = 'good';
  expect(synthesize(app).message).toBeUndefined();
});

test('what is right goes on', () => {
  const app = newApp();
  new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
  Aspects.of(app).add(aspect());
  expect(synthesize(app).message).toBeUndefined();
});

test('it gates the stack that it was added to, not its neighbours', () => {
  const app = newApp();
  const stack = new Stack(app, 'S');
  badBucket(stack);
  badBucket(new Stack(app, 'T'));
  Aspects.of(stack).add(aspect());
  expect(found(app)).toEqual(['S: TEST-1 S/Bucket']);
});

test('on the App and on a stack it says a thing once', () => {
  const app = newApp();
  const stack = new Stack(app, 'S');
  badBucket(stack);
  Aspects.of(app).add(aspect());
  Aspects.of(stack).add(aspect());
  expect(found(app)).toEqual(['S: TEST-1 S/Bucket']);
});

test('later Aspects count', () => {
  const app = newApp();
  const bucket = new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
  Aspects.of(app).add(aspect());
  Aspects.of(app).add({ visit: (node) => { if (node === bucket) bucket.bucketName = 'bad-late'; } }, { priority: 5000 });
  expect(found(app)).toEqual(['S: TEST-1 S/Bucket']);
});

test('the helper reaches into Stages', () => {
  const app = newApp();
  badBucket(new Stack(new Stage(app, 'Prod'), 'S'));
  ComplianceAspect.applyTo(app, { packs: [PACK] });
  expect(found(app)).toEqual(['Prod/S: TEST-1 Prod/S/Bucket']);
});

test('the plugin tells of a Stage that no Aspect came to', () => {
  const app = newApp();
  new Stack(app, 'Other');
  Aspects.of(app).add(aspect());
  badBucket(new Stack(new Stage(app, 'Prod'), 'S'));
  ComplianceGate.applyTo(app, { packs: [PACK], blockStages: false });
  const { lines, violations } = synthesize(app);
  expect(lines).toEqual(['GATE-ASPECT fatal Prod/S', 'TEST-1 error Prod/S/Bucket']);
  expect(violations.map(({ description }) => description)).toContain("The Aspect reaches every Stage: the Aspect did not come to the Stage 'Prod'");
});

test('acknowledgements and the threshold count', () => {
  const app = newApp();
  Validations.of(badBucket(new Stack(app, 'S'))).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'a test' });
  Aspects.of(app).add(aspect());
  expect(synthesize(app).message).toBeUndefined();
  const lenient = newApp();
  badBucket(new Stack(lenient, 'S'));
  Aspects.of(lenient).add(aspect(Severity.CRITICAL));
  expect(synthesize(lenient).message).toBeUndefined();
});

test('an expired acknowledgement counts no more', () => {
  const app = newApp();
  Validations.of(badBucket(new Stack(app, 'S'))).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'old, until=2020-01-01' });
  Aspects.of(app).add(aspect());
  expect(found(app).sort()).toEqual(['S: GATE-EXPIRED S/Bucket', 'S: TEST-1 S/Bucket']);
});
