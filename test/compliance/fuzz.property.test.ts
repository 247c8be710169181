/** Templates that nobody would write: no rule, and not the engine, may break on them. */
import * as fc from 'fast-check';
import { ruleFolders } from './support/rule-folders';
import { judge } from '../../src/compliance/engine/judge';
import { TemplateSet } from '../../src/template/template-set';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const FOLDERS = ruleFolders();
const RULES = FOLDERS.map(({ rule }) => rule);
const TEMPLATES = FOLDERS.flatMap(({ cases }) => (
  [...cases.compliant, ...cases.nonCompliant].slice(0, 4).map(({ template }) => template as unknown as Json)));

const STRANGE: Json[] = [
  null, true, false, 0, -1, 1e308, '', ' ', 'true', '*', '0.0.0.0/0', '999.1.1.1/99', '::/0', 'arn:aws:iam::*:*', '{{resolve:secretsmanager:x}}', '{"a":', '[]', 'x'.repeat(20_000),
  [], {}, [[]], [null], [[['*']]], { Ref: 'Missing' }, { Ref: 'AWS::NoValue' }, { Ref: 'AWS::Region' }, { 'Fn::GetAtt': ['X'] }, { 'Fn::GetAtt': 'X.Y' }, { 'Fn::If': ['Nope', 1, 2] },
  { 'Fn::Sub': '${X.Y}' }, { 'Fn::Join': ['', ['a', { 'Fn::ImportValue': 'x' }]] }, { 'Fn::ImportValue': 'x' }, { 'Fn::Split': [',', { 'Fn::ImportValue': 'x' }] }, { 'Fn::Base64': 3 },
  { constructor: 1, toString: '*', hasOwnProperty: [], length: -1 }, JSON.parse('{"__proto__": {"a": 1}}') as Json, { Statement: [] }, { Statement: { Effect: 'allow', NotAction: 3 } }, { Key: 1, Value: {} },
];

/** The same templates in every run, so that what lands is what was tried; `FUZZ=40000` tries as many others. */
function runs(numRuns: number): { numRuns: number; seed?: number } {
  return process.env.FUZZ === undefined ? { numRuns, seed: 20_261_125 } : { numRuns: Number(process.env.FUZZ) };
}

/** Every place in a value, as the path to it. */
function places(value: Json, path: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(value) ? value.map((one, index) => places(one, [...path, index]))
    : value !== null && typeof value === 'object' ? Object.entries(value).map(([name, one]) => places(one, [...path, name])) : [];
  return [path, ...inner.flat()];
}

function replaced(value: Json, [first, ...others]: (string | number)[], by: Json | undefined): Json {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => index === first ? inside(one, others, by) : [one]);
  }
  return Object.fromEntries(Object.entries(value as Record<string, Json>)
    .flatMap(([name, one]) => (name === first ? inside(one, others, by) : [one]).map((next) => [name, next] as const)));
}

/** What stands at a place afterwards: nothing when it goes away. */
function inside(one: Json, others: (string | number)[], by: Json | undefined): Json[] {
  return others.length > 0 ? [replaced(one, others, by)] : by === undefined ? [] : [by];
}

const change = fc.tuple(fc.nat(), fc.option(fc.constantFrom(...STRANGE), { nil: undefined }));
const mutated = fc.tuple(fc.constantFrom(...TEMPLATES), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([template, changes]) => changes.reduce<Json>((now, [choice, by]) => {
    // The sections themselves are the loader's business, which has tests of its own.
    const below = places(now).filter((path) => path[0] === 'Resources' && path.length > 3 && path[2] !== 'Type');
    return below.length === 0 ? now : replaced(now, below[choice % below.length], by);
  }, template));

test('no mutation of any case makes a rule break', () => {
  const broken = new Map<string, unknown>();
  fc.assert(fc.property(mutated, (template) => {
    const { findings } = judge(TemplateSet.fromDocument(template as Record<string, unknown>), RULES);
    for (const { ruleId, status, message } of findings) {
      if (status === 'error' && ruleId !== 'GATE-TEMPLATE' && !broken.has(ruleId)) {
        broken.set(ruleId, { message, template: JSON.stringify(template).slice(0, 600) });
      }
    }
  }), runs(3000));
  expect(Object.fromEntries(broken)).toEqual({});
});

test.each<Json>([
  { Ref: { toString: '*' } }, { 'Fn::Sub': { toString: '*' } }, { 'Fn::Sub': [{ toString: '*' }, {}] }, { 'Fn::Join': [{ toString: '*' }, ['a', 'b']] },
])('an intrinsic function of what is no text, in metadata: %j', (password) => {
  const template = { Resources: { X: { Type: 'AWS::EC2::Instance', Metadata: { 'AWS::CloudFormation::Init': { config: { password } } } } } };
  expect(judge(TemplateSet.fromDocument(template), RULES).findings.filter(({ status }) => status === 'error')).toEqual([]);
});

test('resources of any type with any properties', () => {
  const types = [...new Set(RULES.flatMap((rule) => rule.types))].filter((type) => type !== '*');
  const names = [...new Set(TEMPLATES.flatMap((template) => places(template).flatMap((path) => path.slice(4)).filter((name) => typeof name === 'string')))];
  const value = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(...STRANGE), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 })),
  })).value;
  const resources = fc.dictionary(fc.constantFrom('A', 'B', 'constructor', '1'), fc.record({ Type: fc.constantFrom(...types), Properties: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 8 }) }), { minKeys: 1, maxKeys: 3 });
  fc.assert(fc.property(resources, (Resources) => {
    const { findings } = judge(TemplateSet.fromDocument({ Resources }), RULES);
    expect(findings.filter(({ ruleId, status }) => status === 'error' && ruleId !== 'GATE-TEMPLATE').map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  }), runs(2000));
});

describe('large things take no more than linear time', () => {
  const milliseconds = (size: number, template: (count: number) => Record<string, unknown>): number => {
    const set = TemplateSet.fromDocument(template(size));
    const started = performance.now();
    judge(set, RULES);
    return performance.now() - started;
  };
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  const one = (Type: string, Properties: object) => ({ Resources: { X: { Type, Properties } } });

  test.each<[string, (count: number) => Record<string, unknown>]>([
    ['entries of a security group', (count) => one('AWS::EC2::SecurityGroup', {
      GroupDescription: 'x', SecurityGroupIngress: many(count, (index) => ({ IpProtocol: 'tcp', FromPort: index, ToPort: index, CidrIp: `10.0.${index % 256}.0/24` })),
    })],
    ['resources that refer to one', (count) => ({
      Resources: {
        B: { Type: 'AWS::S3::Bucket' },
        ...Object.fromEntries(many(count, (index) => [`P${index}`, { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'B' }, PolicyDocument: { Statement: [] } } }])),
      },
    })],
    ['statements of a policy', (count) => one('AWS::IAM::ManagedPolicy', {
      PolicyDocument: { Version: '2012-10-17', Statement: many(count, (index) => ({ Effect: 'Allow', Action: `s3:Get${index}`, Resource: `arn:aws:s3:::b${index}/*` })) },
    })],
    ['variables of a function', (count) => one('AWS::Lambda::Function', { Environment: { Variables: Object.fromEntries(many(count, (index) => [`NAME_${index}`, `value ${index}`])) } })],
    ['a long text', (count) => one('AWS::EC2::Instance', { UserData: 'aA1+/='.repeat(count * 20) })],
  ])('%s', (_what, template) => {
    milliseconds(200, template);
    const small = Math.max(1, Math.min(...many(3, () => milliseconds(400, template))));
    const large = Math.min(...many(3, () => milliseconds(3200, template)));
    // Eight times as much; a square would be 64. Room for a busy machine.
    expect(large / small).toBeLessThan(30);
  });
});
