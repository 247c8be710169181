import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestedStack, Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { ComplianceGate, type ComplianceGateProps } from '../../../src/compliance/compliance-gate';
import { GateLevel } from '../../../src/compliance/gate-level';
import { defineRule, fail } from '../../../src/compliance/model/rule';
import { Severity } from '../../../src/compliance/severity';
import { newApp, PACK, packOf, QUEUES, synthesize } from '../support/gate';

function gate(app: App, props: ComplianceGateProps = {}): ComplianceGate {
  return ComplianceGate.applyTo(app, { packs: [PACK], ...props });
}

function badBucket(stack: Stack, id = 'Bucket'): s3.CfnBucket {
  return new s3.CfnBucket(stack, id, { bucketName: `bad-${id.toLowerCase()}` });
}

describe('ENFORCE', () => {
  test('ends the synthesis before a template is written', () => {
    const app = newApp();
    const stack = new Stack(app, 'S');
    badBucket(stack);
    badBucket(new NestedStack(stack, 'Nested'), 'Inner');
    gate(app, { level: GateLevel.ENFORCE });
    const { message } = synthesize(app);
    expect(message).toContain('HIGH TEST-1 at S/Bucket Properties.BucketName: Names are good (TEST-1): the name is bad. Fix: Choose a good name');
    expect(message).toContain('HIGH TEST-1 at S/Nested/Inner Properties.BucketName');
    expect(existsSync(join(app.outdir, 'S.template.json'))).toBe(false);
  });

  test('in a Stage that is there writes nothing, in one that is made later no manifest', () => {
    const early = newApp();
    badBucket(new Stack(new Stage(early, 'Prod'), 'S'));
    gate(early, { level: GateLevel.ENFORCE });
    expect(synthesize(early).message).toContain('HIGH TEST-1 at Prod/S/Bucket');
    expect(existsSync(join(early.outdir, 'assembly-Prod', 'manifest.json'))).toBe(false);

    const late = newApp();
    gate(late, { level: GateLevel.ENFORCE });
    badBucket(new Stack(new Stage(late, 'Prod'), 'S'));
    expect(synthesize(late).message).toContain('HIGH TEST-1 at Prod/S/Bucket');
    expect(existsSync(join(late.outdir, 'manifest.json'))).toBe(false);
  });

  test('takes acknowledgements, and what does not reach failOn', () => {
    const app = newApp();
    Validations.of(badBucket(new Stack(app, 'S'))).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'a test' });
    gate(app, { level: GateLevel.ENFORCE });
    expect(synthesize(app).message).toBeUndefined();
    const lenient = newApp();
    badBucket(new Stack(lenient, 'S'));
    gate(lenient, { level: GateLevel.ENFORCE, failOn: Severity.CRITICAL });
    expect(synthesize(lenient)).toMatchObject({ message: undefined, lines: ['TEST-1 warning S/Bucket'] });
  });

  test('in one Stage leaves the others to the plugin', () => {
    const build = (place: string) => {
      const app = newApp();
      const stages = ['Dev', 'Prod'].map((id) => new Stage(app, id));
      badBucket(new Stack(stages.find(({ node }) => node.id === place) ?? app, 'S'));
      gate(app, { blockStages: false, perStage: [{ stage: 'Prod', level: GateLevel.ENFORCE }] });
      return synthesize(app);
    };
    expect(build('Prod')).toMatchObject({ lines: [], message: expect.stringContaining('HIGH TEST-1 at Prod/S/Bucket') as unknown });
    expect(build('Dev').lines).toEqual(['TEST-1 error Dev/S/Bucket']);
    expect(build('App').lines).toEqual(['TEST-1 error S/Bucket']);
  });

  test('registered twice says it once', () => {
    const app = newApp();
    badBucket(new Stack(app, 'S'));
    gate(app, { level: GateLevel.ENFORCE });
    gate(app, { level: GateLevel.ENFORCE });
    expect(synthesize(app).message?.split('TEST-1 at S/Bucket')).toHaveLength(2);
  });

  test('sees references between stacks and overrides in memory as on disk', () => {
    const app = newApp();
    const seen: unknown[] = [];
    const rule = defineRule({
      ...QUEUES,
      judge: (resource) => {
        seen.push(resource.at('RedrivePolicy').raw, resource.at('QueueName').raw);
        return fail(resource.at('QueueName'), 'seen');
      },
    });
    const target = new sqs.Queue(new Stack(app, 'A'), 'Target');
    new sqs.CfnQueue(new Stack(app, 'B'), 'Queue', { redrivePolicy: { deadLetterTargetArn: target.queueArn } }).addPropertyOverride('QueueName', 'x');
    gate(app, { packs: [packOf(rule)], level: GateLevel.ENFORCE, failOn: Severity.CRITICAL });
    expect(synthesize(app).message).toBeUndefined();
    expect(seen).toHaveLength(8);
    expect(seen.slice(0, 4)).toEqual(seen.slice(4));
  });
});
