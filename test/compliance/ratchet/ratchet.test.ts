import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, NestedStack, Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { fingerprintOf } from '../../../src/compliance/assessment/fingerprint';
import { judge } from '../../../src/compliance/engine/judge';
import { defineRule, fail, type Rule } from '../../../src/compliance/model/rule';
import { Ratchet } from '../../../src/compliance/ratchet/ratchet';
import { TemplateSet } from '../../../src/template/template-set';
import { BUCKETS, TOPICS } from '../support/gate';
import { assessed, lines } from '../support/judged';

/** Entries of a security group that are open. */
const OPEN: Rule = defineRule({
  ...BUCKETS,
  id: 'TEST-5',
  types: ['AWS::EC2::SecurityGroup'],
  judge: (resource) => resource.at('SecurityGroupIngress').items().filter((entry) => entry.at('CidrIp').text() === '0.0.0.0/0')
    .flatMap((entry) => fail(entry.at('CidrIp'), 'open')),
});

const bucket = (name = 'bad'): unknown => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: name } });
const group = (...ports: number[]): unknown => ({
  Type: 'AWS::EC2::SecurityGroup', Properties: { SecurityGroupIngress: ports.map((FromPort) => ({ FromPort, CidrIp: '0.0.0.0/0' })) },
});

const known = (resources: Record<string, unknown>, ...rules: Rule[]): Ratchet => Ratchet.of(assessed(resources, rules).findings);

test('what is known does not block, what is new does', () => {
  const ratchet = known({ A: bucket() }, BUCKETS);
  expect(lines(assessed({ A: bucket(), B: bucket() }, [BUCKETS], { ratchet }))).toEqual(['TEST-1 A known', 'TEST-1 B blocking']);
});

test('what is fixed must be removed, so that it can only shrink', () => {
  const ratchet = known({ A: bucket(), B: bucket() }, BUCKETS);
  const { findings } = assessed({ A: bucket(), B: bucket('good') }, [BUCKETS], { ratchet });
  expect(findings).toMatchObject([{ ruleId: 'TEST-1', isKnown: true }, { ruleId: 'GATE-RATCHET', isBlocking: true }]);
  expect(findings[1].message).toMatch(/^the file of known findings has TEST-1 at \S+B Properties\.BucketName, which is no longer found$/);
});

test('other resources may be renamed or moved', () => {
  const ratchet = known({ A: bucket(), B: bucket('good') }, BUCKETS);
  expect(lines(assessed({ C: bucket('good'), A: bucket() }, [BUCKETS], { ratchet }))).toEqual(['TEST-1 A known']);
});

test('entries of a list may be reordered, new ones are new', () => {
  const ratchet = known({ G: group(22, 80) }, OPEN);
  expect(lines(assessed({ G: group(80, 443, 22) }, [OPEN], { ratchet }))).toEqual(['TEST-5 G blocking', 'TEST-5 G known', 'TEST-5 G known']);
});

test('a second finding of the same fingerprint does not hide behind the known one', () => {
  const ratchet = known({ G: group(22) }, OPEN);
  expect(ratchet.known).toMatchObject([{ count: 1 }]);
  expect(lines(assessed({ G: group(22, 22) }, [OPEN], { ratchet }))).toEqual(['TEST-5 G blocking', 'TEST-5 G known']);
  const both = known({ G: group(22, 22) }, OPEN);
  expect(both.known).toMatchObject([{ count: 2 }]);
  expect(lines(assessed({ G: group(22) }, [OPEN], { ratchet: both }))).toEqual(['GATE-RATCHET blocking', 'TEST-5 G known']);
});

test('another rule, resource or property has another fingerprint', () => {
  const finding = { ruleId: 'A-1', title: '', status: 'fail', severity: 'HIGH', stack: 'S', property: 'P', message: '', fix: '', references: [], constructPath: 'S/x' } as const;
  const prints = [{}, { ruleId: 'A-2' }, { constructPath: 'S/y' }, { property: 'Q' }, { listEntries: ['x'], property: 'P.0' }, { listEntries: ['y'], property: 'P.0' }]
    .map((change) => fingerprintOf({ ...finding, ...change } as never));
  expect(new Set(prints).size).toBe(prints.length);
  // The message, the position, and the logical id of a construct are not part of it.
  expect(fingerprintOf({ ...finding, message: 'other', logicalId: 'x1234ABCD' } as never)).toBe(prints[0]);
  expect(fingerprintOf({ ...finding, property: 'P.7', listEntries: ['x'] } as never)).toBe(prints[4]);
});

test('plugin and command agree: fingerprints from the app and from its files are the same', () => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'ratchet-')), analyticsReporting: false });
  const stack = new Stack(app, 'S');
  for (const scope of [stack, new NestedStack(stack, 'N')]) {
    new s3.CfnBucket(scope, 'Bucket', { bucketName: 'bad' });
  }
  app.synth();
  const prints = (set: TemplateSet): string[] => judge(set, [BUCKETS]).findings.map(fingerprintOf).sort();
  const expected = prints(TemplateSet.fromSynthesized(app));
  expect(expected).toHaveLength(2);
  expect(prints(TemplateSet._fromConstructs(app))).toEqual(expected);
  expect(prints(TemplateSet.fromAssembly(app.outdir))).toEqual(expected);
});

describe('the file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ratchet-')), 'known.json');

  test('is sorted, has a line for each, and comes back as it was', () => {
    const ratchet = known({ B: bucket(), A: bucket(), G: group(22, 22) }, BUCKETS, OPEN);
    ratchet.write(path);
    expect(Ratchet.read(path)).toEqual(ratchet);
    const entries = readFileSync(path, 'utf8').split('\n').filter((line) => line.includes('fingerprint'));
    expect(entries.map((line) => /"where":"[^"]*?([ABG]) [^"]*"/.exec(line)?.[1])).toEqual(['A', 'B', 'G']);
    expect(entries[2]).toContain('"count":2');
    expect(known({ G: group(22, 22), A: bucket(), B: bucket() }, OPEN, BUCKETS).toText()).toBe(ratchet.toText());
  });

  test('may be empty', () => {
    known({ A: bucket('good') }, BUCKETS).write(path);
    expect(Ratchet.read(path).known).toEqual([]);
  });

  test('holds neither what is acknowledged nor what the gate says of itself', () => {
    const { findings } = assessed({ A: bucket(), B: bucket() }, [BUCKETS], {
      acknowledgements: [{ ruleId: 'TEST-1', reason: 'a test', where: 'here', logicalId: 'A' }, { ruleId: 'TEST-7', reason: 'a test', where: 'there' }],
    });
    expect(findings).toHaveLength(3);
    expect(Ratchet.of(findings).known.map(({ where }) => where)).toEqual([expect.stringMatching(/B Properties\.BucketName$/)]);
  });

  test.each([
    ['no JSON', /cannot be read: /], ['{"version":2,"findings":[]}', /must be a file of known findings with 'version' 1 and 'findings'/],
    ['null', /must be a file of known findings/], ['{"version":1,"findings":[{}]}', /findings\.0 must have the texts 'fingerprint', 'rule' and 'where'/],
    ['{"version":1,"findings":[{"fingerprint":"a","rule":"b","where":"c","count":0}]}', /findings\.0\.count must be a whole number from 1, got 0/],
  ])('that is wrong is refused with words: %s', (text, message) => {
    writeFileSync(path, text);
    expect(() => Ratchet.read(path)).toThrow(message);
  });
});

test('findings that do not block are known, too', () => {
  const resources = { T: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'bad' } } };
  expect(lines(assessed(resources, [TOPICS], { ratchet: known(resources, TOPICS) }))).toEqual(['TEST-2 T known']);
});
