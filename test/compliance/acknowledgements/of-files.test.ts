import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Stage, Validations } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { readConfigFile } from '../../../src/compliance/acknowledgements/config-file';
import { covers } from '../../../src/compliance/acknowledgements/covers';
import { ofAssembly } from '../../../src/compliance/acknowledgements/of-assembly';
import { ofResources } from '../../../src/compliance/acknowledgements/of-resources';
import { readReason } from '../../../src/compliance/acknowledgements/reason';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';
import type { Finding } from '../../../src/compliance/model/finding';
import { TemplateSet } from '../../../src/template/template-set';
import { BUCKETS, newApp, PACK, synthesize } from '../support/gate';
import { assessed, lines } from '../support/judged';

describe('metadata of a resource', () => {
  const bucket = (SecurityBaseline?: unknown): Record<string, unknown> => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: 'bad' }, Metadata: { SecurityBaseline } });
  const judged = (metadata: unknown) => {
    const resources = { A: bucket(metadata), B: bucket() };
    return assessed(resources, [BUCKETS], { acknowledgements: ofResources(TemplateSet.fromDocument({ Resources: resources })) });
  };

  test('acknowledges a finding of that resource alone', () => {
    const { findings, ...others } = judged({ acknowledge: [{ id: 'TEST-1', reason: 'public on purpose, owner=shop' }] });
    expect(lines({ findings, ...others })).toEqual(['TEST-1 A acknowledged', 'TEST-1 B blocking']);
    expect(findings[0].acknowledged).toMatchObject({ owner: 'shop', where: expect.stringMatching(/^Metadata of A in /) as unknown });
  });

  test('takes the id with prefix, and a property', () => {
    expect(lines(judged({ acknowledge: [{ id: 'SecurityBaseline::TEST-1', reason: 'x y', property: 'Properties.BucketName' }] })))
      .toEqual(['TEST-1 A acknowledged', 'TEST-1 B blocking']);
    expect(lines(judged({ acknowledge: [{ id: 'TEST-1', reason: 'x y', property: 'Properties.Bucket' }] })))
      .toEqual(['GATE-UNMATCHED A', 'TEST-1 A blocking', 'TEST-1 B blocking']);
  });

  test.each([
    [{ acknowledge: 'TEST-1' }, "Metadata.SecurityBaseline must have a list 'acknowledge'"],
    [{ acknowledge: [{ reason: 'x' }] }, "an entry must have the text 'id'"],
    [{ acknowledge: [null] }, "an entry must have the text 'id'"],
    [{ acknowledge: [{ id: 'TEST-*', reason: 'x' }] }, 'it must name one rule, without wildcards'],
    [{ acknowledge: [{ id: 'TEST-1' }] }, 'it gives no reason'],
    [{ acknowledge: [{ id: 'TEST-1', reason: 'x', property: 3 }] }, "'property' must be a text such as Properties.Policy"],
  ])('that is wrong covers nothing and is a finding: %j', (metadata, words) => {
    const { findings } = judged(metadata);
    expect(findings.filter(({ isBlocking }) => isBlocking).map(({ ruleId }) => ruleId).sort()).toEqual(['GATE-REASON', 'TEST-1', 'TEST-1']);
    expect(findings.at(-1)?.message).toContain(words);
  });
});

describe('the config file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'config.json');
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readConfigFile(file);
  };
  const entry = (others: object): unknown => ({ acknowledgements: [{ rule: 'TEST-1', reason: 'a test', ...others }] });

  test('names rule, place and reason', () => {
    expect(read(entry({ stack: 'S', logicalId: 'A', property: 'Properties.X' })).acknowledgements).toEqual([
      { ruleId: 'TEST-1', reason: 'a test', where: `${file} acknowledgements.0`, stack: 'S', logicalId: 'A', property: 'Properties.X', constructPath: undefined },
    ]);
    expect(read(entry({ constructPath: 'S/A' })).acknowledgements).toMatchObject([{ constructPath: 'S/A' }]);
    expect(read({}).acknowledgements).toEqual([]);
  });

  test.each([
    ['no JSON', /config\.json' cannot be read: /],
    [[], /config\.json' it must be an object, got \[\]/],
    [{ acknowledgement: [] }, /it must have only 'acknowledgements', got 'acknowledgement'/],
    [{ acknowledgements: {} }, /acknowledgements must be a list, got {}/],
    [{ acknowledgements: ['TEST-1'] }, /acknowledgements\.0 must be an object, got "TEST-1"/],
    [entry({ stack: 'S', resource: 'A' }), /acknowledgements\.0 must have only 'rule', .*, got 'resource'/],
    [{ acknowledgements: [{ reason: 'x', stack: 'S' }] }, /acknowledgements\.0\.rule must be a text, got none/],
    [entry({ stack: 7 }), /acknowledgements\.0\.stack must be a text, got 7/],
    [entry({ constructPath: '' }), /acknowledgements\.0\.constructPath must be a text, got ""/],
    [entry({ stack: 'S', rule: 'TEST-*' }), /acknowledgements\.0\.rule is wrong: it must name one rule, without wildcards, got TEST-\*/],
    [entry({}), /acknowledgements\.0 must say where: 'constructPath', or 'stack' with or without 'logicalId'/],
    [entry({ logicalId: 'A' }), /must say where/],
    [entry({ constructPath: 'S', stack: 'S' }), /must say where/],
    [entry({ constructPath: 'S', logicalId: 'A' }), /must say where/],
  ])('that is wrong is refused with words: %j', (content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  test('is optional only where it was not named', () => {
    expect(readConfigFile().acknowledgements).toEqual([]);
    expect(() => readConfigFile('/nowhere.json')).toThrow("'/nowhere.json' cannot be read");
  });
});

test('a cloud assembly tells what was acknowledged in its stacks, Stages included', () => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'assembly-')), analyticsReporting: false });
  for (const scope of [app, new Stage(app, 'Prod')]) {
    const stack = new Stack(scope, 'S');
    Validations.of(new s3.CfnBucket(stack, 'Bucket')).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'a test' });
    Validations.of(stack).acknowledge({ id: 'TEST-1', reason: 'without prefix' }, { id: 'AwsSolutions-S1', reason: 'not ours' });
  }
  app.synth();
  const found = ofAssembly(app.outdir, { isRule: (id) => id === 'TEST-1' });
  expect(found.map(({ ruleId, constructPath, problem }) => [ruleId, constructPath, problem === undefined]).sort()).toEqual([
    ['TEST-1', 'Prod/S', false], ['TEST-1', 'Prod/S/Bucket', true], ['TEST-1', 'S', false], ['TEST-1', 'S/Bucket', true],
  ]);
  expect(found.filter(({ folder }) => folder === app.outdir || folder === join(app.outdir, 'assembly-Prod'))).toHaveLength(4);
  expect(ofAssembly('/nowhere', { isRule: () => true })).toEqual([]);
});

test('what was acknowledged in one assembly, or one template, does not cover another that has the same paths', () => {
  const finding = { ruleId: 'TEST-1', stack: 'S', logicalId: 'A', constructPath: 'S/A', property: '' } as Finding;
  const said = { ruleId: 'TEST-1', reason: 'a test', where: 'here', constructPath: 'S/A' };
  const isCovered = (folder: string | undefined, templatePath?: string): boolean => covers({ ...said, folder }, { ...finding, templatePath });
  expect(isCovered('one', 'one/S.template.json')).toBe(true);
  expect(isCovered('./one/', 'one/assembly-Prod/S.template.json')).toBe(true);
  expect(isCovered('one', 'one-more/S.template.json')).toBe(false);
  expect(isCovered('one', 'two/S.template.json')).toBe(false);
  expect(isCovered('one')).toBe(false);
  expect(isCovered(undefined, 'two/S.template.json')).toBe(true);
});

test('the command knows what was acknowledged for an App or a Stage when the gate took part', () => {
  const app = newApp();
  const stage = new Stage(app, 'Prod');
  new s3.CfnBucket(new Stack(stage, 'S'), 'Bucket', { bucketName: 'bad' });
  Validations.of(stage).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'a test' });
  Validations.of(app).acknowledge({ id: 'SecurityBaseline::TEST-2', reason: 'another' });
  ComplianceGate.applyTo(app, { packs: [PACK] });
  expect(synthesize(app).message).toBeUndefined();
  expect(ofAssembly(app.outdir, { isRule: () => true }).map(({ ruleId, constructPath, folder }) => [ruleId, constructPath, folder])).toEqual([
    ['TEST-2', '', app.outdir], ['TEST-1', 'Prod', app.outdir],
  ]);
});

test.each([
  ['public on purpose', {}],
  ['public; owner=shop@example.com, until=2027-01-31', { owner: 'shop@example.com', until: '2027-01-31' }],
  ['(owner=shop) public', { owner: 'shop' }],
  ['Until=2027-01-31 it is public', { until: '2027-01-31' }],
  ['', { problem: 'it gives no reason' }], ['…', { problem: 'it gives no reason' }], ['owner=shop', { owner: 'shop', problem: 'it gives no reason' }],
  ['public until=soon', { until: 'soon', problem: "'until' must be a date such as 2027-01-31, got soon" }],
  ['public until=', { until: '', problem: "'until' must be a date such as 2027-01-31, got " }],
])('a reason is read: %s', (text, expected) => {
  expect(readReason(text)).toEqual({ text, owner: undefined, until: undefined, problem: undefined, ...expected });
});
