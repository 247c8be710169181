import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Aspects, CfnResource, NestedStack, Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { ComplianceAspect } from '../../../src/compliance/compliance-aspect';
import { ComplianceGate, type ComplianceGateProps } from '../../../src/compliance/compliance-gate';
import { GateLevel } from '../../../src/compliance/gate-level';
import { defineRule, unknown } from '../../../src/compliance/model/rule';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { Severity } from '../../../src/compliance/severity';
import { BUCKETS, newApp, PACK, packOf, QUEUES, synthesize } from '../support/gate';

function gate(app: App, props: ComplianceGateProps = {}): ComplianceGate {
  return ComplianceGate.applyTo(app, { packs: [PACK], ...props });
}

function badBucket(stack: Stack, id = 'Bucket'): s3.CfnBucket {
  return new s3.CfnBucket(stack, id, { bucketName: `bad-${id.toLowerCase()}` });
}

test('what is clean passes, and leaves word that the gate ran', () => {
  const app = newApp();
  new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
  gate(app);
  expect(synthesize(app)).toEqual({ violations: [], suppressed: [], lines: [], message: undefined });
  expect(JSON.parse(readFileSync(join(app.outdir, 'security-baseline-gate.json'), 'utf8'))).toEqual({
    gate: 'SecurityBaseline', levels: ['BLOCK'], stacks: ['S'], resources: 1, rules: 3, findings: 0, blocking: 0, acknowledged: 0, known: 0, aroundStacks: [],
  });
});

test('a finding names rule, path, property, fix and severity, and ends the synthesis', () => {
  const app = newApp();
  const stack = new Stack(app, 'S');
  badBucket(stack);
  gate(app);
  const { message, violations } = synthesize(app);
  expect(violations).toEqual([expect.objectContaining({
    ruleName: 'TEST-1',
    severity: 'error',
    suggestedFix: 'Choose a good name',
    description: 'Names are good (TEST-1): the name is bad (Properties.BucketName)',
    ruleMetadata: expect.objectContaining({ rule: 'TEST-1', severity: 'HIGH', status: 'fail' }) as unknown,
  })]);
  expect(violations[0].violatingConstructs).toMatchObject([{
    constructPath: 'S/Bucket',
    cloudFormationResource: { templatePath: 'S.template.json', logicalId: 'Bucket', propertyPaths: ['Properties.BucketName'] },
  }]);
  expect(message).toContain('the name is bad (Properties.BucketName)');
  expect(message).toContain("Acknowledge with 'SecurityBaseline::TEST-1'");
});

test('generic resources, overrides in both directions, nested stacks, stages and late Aspects count', () => {
  const app = newApp();
  const stack = new Stack(app, 'S');
  new CfnResource(stack, 'Generic', { type: 'AWS::S3::Bucket', properties: { BucketName: 'bad-generic' } });
  new s3.CfnBucket(stack, 'MadeBad', { bucketName: 'good' }).addPropertyOverride('BucketName', 'bad-override');
  badBucket(stack, 'MadeGood').addPropertyOverride('BucketName', 'good');
  badBucket(new NestedStack(stack, 'Nested'));
  badBucket(new Stack(new Stage(app, 'Prod'), 'S'));
  const late = new s3.CfnBucket(stack, 'Late', { bucketName: 'good' });
  gate(app, { blockStages: false });
  Aspects.of(app).add({ visit: (node: IConstruct) => { if (node === late) late.bucketName = 'bad-late'; } }, { priority: 5000 });
  expect(synthesize(app).lines).toEqual([
    'TEST-1 error Prod/S/Bucket', 'TEST-1 error S/Generic', 'TEST-1 error S/Late', 'TEST-1 error S/MadeBad', 'TEST-1 error S/Nested/Bucket',
  ]);
});

test('what blocks in a Stage also blocks a plain synth, unless that is switched off', () => {
  const build = (props: ComplianceGateProps) => {
    const app = newApp();
    badBucket(new Stack(new Stage(app, 'Prod'), 'S'));
    gate(app, props);
    return synthesize(app).lines;
  };
  expect(build({})).toEqual(['GATE-STAGES fatal', 'TEST-1 error Prod/S/Bucket']);
  expect(build({ blockStages: false })).toEqual(['TEST-1 error Prod/S/Bucket']);
  expect(build({ level: GateLevel.REPORT })).toEqual(['TEST-1 warning Prod/S/Bucket']);
});

test('stacks of several environments, and a gate registered twice, give no duplicates', () => {
  const app = newApp();
  for (const region of ['eu-west-1', 'us-east-1', 'ap-northeast-1']) {
    badBucket(new Stack(app, `S-${region}`, { env: { account: '123456789012', region } }));
  }
  gate(app);
  gate(app);
  const expected = ['TEST-1 error S-ap-northeast-1/Bucket', 'TEST-1 error S-eu-west-1/Bucket', 'TEST-1 error S-us-east-1/Bucket'];
  expect(synthesize(app).lines).toEqual(expected);
  // … and a second synthesis says the same.
  expect(synthesize(app).lines).toEqual(expected);
});

test('a gate on a Stage judges that Stage; gates on several Stages each theirs', () => {
  const app = newApp();
  const [dev, prod] = ['Dev', 'Prod'].map((id) => new Stage(app, id));
  badBucket(new Stack(dev, 'S'));
  badBucket(new Stack(prod, 'S'));
  badBucket(new Stack(app, 'S'));
  ComplianceGate.applyTo(prod, { packs: [PACK], blockStages: false });
  expect(synthesize(app).lines).toEqual(['TEST-1 error Prod/S/Bucket']);
  ComplianceGate.applyTo(dev, { packs: [PACK], level: GateLevel.REPORT });
  expect(synthesize(app).lines).toEqual(['TEST-1 error Prod/S/Bucket', 'TEST-1 warning Dev/S/Bucket']);
});

test('a looser gate does not hide what a stricter one blocks', () => {
  const app = newApp();
  badBucket(new Stack(app, 'S'));
  gate(app, { level: GateLevel.REPORT });
  gate(app);
  const { lines, message } = synthesize(app);
  expect(lines).toEqual(['TEST-1 error S/Bucket', 'TEST-1 warning S/Bucket']);
  expect(message).toBeDefined();
});

describe('level and failOn', () => {
  test.each([
    [GateLevel.REPORT, Severity.LOW, 'warning'], [GateLevel.BLOCK, Severity.LOW, 'error'], [GateLevel.BLOCK, Severity.HIGH, 'error'],
    [GateLevel.BLOCK, Severity.CRITICAL, 'warning'],
  ])('%s from %s on: %s', (level, failOn, severity) => {
    const app = newApp();
    badBucket(new Stack(app, 'S'));
    gate(app, { level, failOn });
    const { lines, message } = synthesize(app);
    expect(lines).toEqual([`TEST-1 ${severity} S/Bucket`]);
    expect(message === undefined).toBe(severity === 'warning');
  });

  test('differ by Stage', () => {
    const app = newApp();
    for (const id of ['Dev', 'Prod']) {
      const stack = new Stack(new Stage(app, id), 'S');
      badBucket(stack);
      new sqs.CfnQueue(stack, 'Queue', { queueName: 'bad-queue' });
    }
    gate(app, { blockStages: false, perStage: [{ stage: 'Dev', level: GateLevel.REPORT, packs: [packOf(QUEUES)] }] });
    expect(synthesize(app).lines).toEqual(['TEST-1 error Prod/S/Bucket', 'TEST-10 error Prod/S/Queue', 'TEST-10 warning Dev/S/Queue']);
  });

  test('differ by Stage also for a template that cannot be read, which is told once', () => {
    const app = newApp();
    for (const id of ['Dev', 'Prod']) {
      badBucket(new Stack(new Stage(app, id), 'S')).addOverride('Condition', id === 'Dev' ? 'Nothing' : undefined);
    }
    gate(app, { blockStages: false, perStage: [{ stage: 'Dev', level: GateLevel.REPORT, packs: [packOf(QUEUES)] }] });
    expect(synthesize(app).lines).toEqual(['GATE-TEMPLATE warning', 'TEST-1 error Prod/S/Bucket']);
  });

  test('of a Stage that is not there are a finding', () => {
    const app = newApp();
    new Stack(app, 'S');
    gate(app, { perStage: [{ stage: 'Porduction', level: GateLevel.ENFORCE }] });
    const { violations } = synthesize(app);
    expect(violations.map(({ description }) => description)).toEqual([
      "The files of the gate can be read: 'perStage' names Porduction, but the app has no such Stage",
    ]);
  });
});

describe('what cannot be known', () => {
  const RULE = defineRule({
    ...BUCKETS, id: 'TEST-3', judge: (resource) => unknown(resource.at('BucketName'), 'nobody knows'),
  });

  test.each([[OnUnknown.IGNORE, []], [OnUnknown.WARN, ['TEST-3 warning S/Bucket']], [OnUnknown.BLOCK, ['TEST-3 error S/Bucket']]])('%s', (onUnknown, lines) => {
    const app = newApp();
    new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
    gate(app, { packs: [packOf(RULE)], onUnknown });
    expect(synthesize(app).lines).toEqual(lines);
  });
});

describe('it fails closed', () => {
  test('when it cannot judge', () => {
    const app = newApp();
    new Stack(app, 'S');
    const made = gate(app);
    const { success, violations } = made.validate({
      appConstruct: undefined as unknown as App, stackTemplates: [], templatePaths: [], accountId: undefined, region: undefined,
    });
    expect(success).toBe(false);
    expect(violations).toEqual([expect.objectContaining({ ruleName: 'GATE-INTERNAL', severity: 'fatal', violatingResources: [{ locations: [] }] })]);
  });

  test('but stops nothing where nothing is to stop', () => {
    const made = gate(newApp(), { level: GateLevel.REPORT });
    const context = { appConstruct: undefined as unknown as App, stackTemplates: [], templatePaths: [], accountId: undefined, region: undefined };
    expect(made.validate(context)).toMatchObject({ success: true, violations: [{ ruleName: 'GATE-INTERNAL', severity: 'warning' }] });
  });

  test('when a rule throws; other rules still judge', () => {
    const app = newApp();
    badBucket(new Stack(app, 'S'));
    const broken = defineRule({ ...BUCKETS, id: 'TEST-4', judge: () => { throw new Error('a mistake'); } });
    gate(app, { packs: [packOf(broken, BUCKETS)] });
    const { lines, violations } = synthesize(app);
    expect(lines).toEqual(['TEST-1 error S/Bucket', 'TEST-4 error S/Bucket']);
    expect(violations.map(({ description }) => description)).toContain('Names are good (TEST-1): the rule could not be applied: a mistake');
  });

  test('when ENFORCE was registered by hand', () => {
    const app = newApp();
    new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
    Validations.of(app).addPlugins(new ComplianceGate({ packs: [PACK], level: GateLevel.ENFORCE }));
    const { lines, message } = synthesize(app);
    expect(lines).toEqual(['GATE-ENFORCE fatal']);
    expect(message).toContain('the level ENFORCE has no effect');
  });

  test('when files are missing', () => {
    const app = newApp();
    new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
    gate(app, { ratchetFile: '/nowhere/known.json', configFile: '/nowhere/config.json' });
    expect(synthesize(app).lines).toEqual(['GATE-CONFIG fatal', 'GATE-CONFIG fatal']);
  });

  test('when a rule that must hold is misspelled', () => {
    const app = newApp();
    new s3.CfnBucket(new Stack(app, 'S'), 'Bucket');
    gate(app, { neverAcknowledge: ['TSET-1'] });
    expect(synthesize(app).violations.map(({ description }) => description)).toEqual([
      "The files of the gate can be read: 'neverAcknowledge' names TSET-1, which is no rule here",
    ]);
  });
});

test('only an App or a Stage can be gated', () => {
  const stack = new Stack(newApp(), 'S');
  for (const applyTo of [ComplianceGate.applyTo, ComplianceAspect.applyTo]) {
    expect(() => applyTo(stack as unknown as Stage, { packs: [PACK] })).toThrow("'app' must be an App or a Stage, got the construct 'S'");
    expect(() => applyTo('app' as unknown as Stage, { packs: [PACK] })).toThrow("'app' must be an App or a Stage, got string");
  }
});

test('4,000 resources in stacks, nested stacks and Stages take the gate itself less time than their synthesis, and it grows with their number', () => {
  const time = (count: number) => {
    const app = newApp();
    for (let number = 0; number < count / 200; number++) {
      const stack = new Stack(number % 2 === 0 ? app : new Stage(app, `Stage${number}`), `S${number}`);
      const nested = new NestedStack(stack, 'N');
      for (let id = 0; id < 100; id++) {
        acknowledge(new s3.CfnBucket(stack, `B${id}`, { bucketName: id % 10 === 0 ? 'bad' : 'good' }), id % 20 === 0);
        new s3.CfnBucket(nested, `B${id}`, { bucketName: 'good' });
      }
    }
    const begun = performance.now();
    app.synth();
    const made = new ComplianceGate({ packs: [PACK] });
    const start = performance.now();
    const { violations } = made.validate({ appConstruct: app, stackTemplates: [], templatePaths: [], accountId: undefined, region: undefined });
    const judging = performance.now() - start;
    expect(violations.filter(({ ruleName, severity }) => ruleName === 'TEST-1' && severity === 'fatal')).toHaveLength(count / 200 * 5);
    return { judging, synthesis: start - begun };
  };
  time(200);
  const [small, large] = [time(1000), time(4000)];
  expect(large.judging).toBeLessThan(large.synthesis);
  expect(large.judging).toBeLessThan(4 * small.judging * 2.5);
});

function acknowledge(bucket: s3.CfnBucket, isAcknowledged: boolean): void {
  if (isAcknowledged) {
    Validations.of(bucket).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'a test' });
  }
}

test('a bad option is an error at once', () => {
  expect(() => new ComplianceGate({ packs: [] })).toThrow("'packs' must hold at least one rule, got none");
  expect(() => new ComplianceGate({ packs: [PACK], level: 'block' as unknown as GateLevel })).toThrow("'level' must be one of REPORT, BLOCK, ENFORCE, got block");
  expect(() => new ComplianceGate({ packs: [PACK], perStage: [{ stage: 'Prod' }, { stage: 'Prod' }] })).toThrow("'perStage' must name each Stage once, got Prod twice");
});
