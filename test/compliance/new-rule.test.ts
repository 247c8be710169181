import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeRule } from '../../projenrc/scripts/new-rule';
import { judge } from '../../src/compliance/engine/judge';
import type { Case, RuleCases } from '../../src/compliance/model/cases';
import type { Rule } from '../../src/compliance/model/rule';
import { TemplateSet } from '../../src/template/template-set';

const ROOT = join(__dirname, '../..');
const RULE = { service: 's3', name: 'new-thing', id: 'S3-999', type: 'AWS::S3::Bucket' };
let root: string;

/** A root of its own, which shares with the real one what a rule is made of. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-rule-'));
  mkdirSync(join(root, 'src/compliance/rules'), { recursive: true });
  for (const shared of ['node_modules', 'src/compliance/model', 'src/compliance/severity.ts']) {
    symlinkSync(join(ROOT, shared), join(root, shared));
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function written(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('writes a rule whose cases of each kind fail until they are filled in', () => {
  const folder = join(root, writeRule(root, RULE));
  // The files are written by the test.
  /* eslint-disable @typescript-eslint/no-require-imports */
  const { rule } = require(join(folder, 'rule')) as { rule: Rule };
  const { cases } = require(join(folder, 'cases')) as { cases: RuleCases };
  /* eslint-enable @typescript-eslint/no-require-imports */
  const found = ({ template }: Case) => judge(TemplateSet.fromDocument(template as unknown as Record<string, unknown>), [rule])
    .findings.map(({ status }) => status);

  expect(rule.id).toBe('S3-999');
  expect(rule.types).toEqual(['AWS::S3::Bucket']);
  // None of these may be found.
  expect([...cases.compliant, ...cases.notApplicable].map(found)).toEqual([['fail'], ['fail']]);
  // These are found, at a place that is not named; the last one should be unknown besides.
  expect([...cases.nonCompliant, ...cases.unknown].map((one) => [found(one), one.at])).toEqual([[['fail'], []], [['fail'], []]]);
});

test('names the page of the type', () => {
  const text = (type: string, name: string) => readFileSync(join(root, writeRule(root, { ...RULE, id: `S3-99${name.length}`, type, name }), 'rule.ts'), 'utf8');

  expect(text('AWS::S3::Bucket', 'a')).toContain("'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-bucket.html'");
  expect(text('AWS::IAM::Role', 'bb')).toContain("'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-role.html'");
});

test.each([
  ['service', { ...RULE, service: '../s3' }, "'service' must be in small letters and digits, as the service is called in the module of aws-cdk-lib, got ../s3"],
  ['rule', { ...RULE, name: 'New_Thing' }, "'rule' must be in small letters, digits and -, got New_Thing"],
  ['ID', { ...RULE, id: 'S3.1' }, "'ID' must be capital letters and digits, -, and a number, got S3.1"],
  ['type', { ...RULE, type: 'AWS::S3::Buckets' }, "'type' must be a type of CloudFormation, such as AWS::S3::Bucket, got AWS::S3::Buckets"],
])('refuses another spelling of %s and writes nothing', (_name, rule, message) => {
  expect(() => writeRule(root, rule)).toThrow(new Error(message));
  expect(existsSync(join(root, 'src/compliance/rules/s3'))).toBe(false);
});

test('refuses the id of another rule', () => {
  written('src/compliance/rules/s3/old/rule.ts', "  id: 'S3-999',");
  expect(() => writeRule(root, RULE)).toThrow(new Error('ID S3-999 belongs to s3/old/rule.ts, also if that rule is gone: take one that no rule ever had'));
});

test('refuses the id of a rule that there was', () => {
  written('test/compliance/rule-ids.json', '{ "S3-999": "s3/gone" }');
  expect(() => writeRule(root, RULE)).toThrow(new Error('ID S3-999 belongs to s3/gone, also if that rule is gone: take one that no rule ever had'));
});

test('never writes over a rule', () => {
  writeRule(root, RULE);
  expect(() => writeRule(root, { ...RULE, id: 'S3-998' })).toThrow(new Error('src/compliance/rules/s3/new-thing exists'));
});

test('the command says how it is used', () => {
  const { status, stderr } = spawnSync('npx', ['tsx', 'projenrc/scripts/new-rule.ts', 's3', 'thing'], { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toContain('Usage: npx tsx projenrc/scripts/new-rule.ts <service> <rule> <ID> <type>');
  expect(status).toBe(2);
});
