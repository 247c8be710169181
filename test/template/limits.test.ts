import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type CfnElement, CfnResource, NestedStack, Stack } from 'aws-cdk-lib';
import { resolved } from './support';
import type { TemplateOptions } from '../../src/template/template-options';
import { TemplateSet } from '../../src/template/template-set';

const untyped = (value: unknown): never => value as never;
const EMPTY = { Resources: {} };
const directory = mkdtempSync(join(tmpdir(), 'limits-'));

describe('options', () => {
  const NAME = "'stackName' must be letters, digits and hyphens, at most 128, a letter first, got ";
  test.each<[TemplateOptions, string]>([
    [{ stackName: '' }, NAME],
    [{ stackName: 'x'.repeat(129) }, `${NAME}${'x'.repeat(129)}`],
    [{ stackName: 'a_b' }, `${NAME}a_b`],
    [{ stackName: untyped(1) }, "'stackName' must be text, got the number 1"],
    [{ account: '' }, "'account' must be 12 digits, got "],
    [{ account: '11112222333' }, "'account' must be 12 digits, got 11112222333"],
    [{ account: '1111222233334' }, "'account' must be 12 digits, got 1111222233334"],
    [{ account: untyped(111122223333) }, "'account' must be text, got the number 111122223333"],
    [{ region: '' }, "'region' must be a Region such as eu-central-1, got "],
    [{ region: 'eu-central' }, "'region' must be a Region such as eu-central-1, got eu-central"],
    [{ region: 'eu-central-1a' }, "'region' must be a Region such as eu-central-1, got eu-central-1a"],
    [{ partition: '' }, "'partition' must be a partition such as aws-cn, got "],
    [{ partition: 'aws_cn' }, "'partition' must be a partition such as aws-cn, got aws_cn"],
    [{ parameters: { '': 'x' } }, "'parameters' must name parameters of the templates, got "],
  ])('%j is refused', (options, message) => {
    expect(() => TemplateSet.fromDocument(EMPTY, options)).toThrow(new Error(message));
  });

  test.each<TemplateOptions>([
    { stackName: 'x' }, { stackName: 'x'.repeat(128) }, { account: '000000000000' }, { region: 'us-gov-west-1' }, { partition: 'aws-iso-b' }, { parameters: {} },
  ])('%j is taken', (options) => {
    expect(TemplateSet.fromDocument(EMPTY, options).stackNames).toEqual([options.stackName ?? 'Stack']);
  });
});

test.each<[string, () => unknown, string]>([
  ['no file', () => TemplateSet.fromFile(untyped(undefined)), "'path' must be text, got undefined"],
  ['a number as a file', () => TemplateSet.fromFile(untyped(0)), "'path' must be text, got the number 0"],
  ['no directory', () => TemplateSet.fromAssembly(untyped(undefined)), "'directory' must be text, got undefined"],
  ['a file as an assembly', () => TemplateSet.fromAssembly(file('t.json', '{}')), `'${join(directory, 't.json')}': has no manifest.json, so it is not what the CDK synthesizes`],
  ['no app', () => TemplateSet.fromApp(untyped(undefined)), "'app' must be an App, a Stage or a Stack, got undefined"],
  ['a text as an app', () => TemplateSet.fromSynthesized(untyped('cdk.out')), "'app' must be an App, a Stage or a Stack, got string"],
  ['no document', () => TemplateSet.fromDocument(untyped(undefined)), "'Stack': a template must be an object, got nothing"],
])('%s is refused', (_, load, message) => {
  expect(load).toThrow(new Error(message));
});

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) {
    value = { a: value };
  }
  return value;
}

describe('sizes', () => {
  // A value in Metadata has three objects around it: the template, Metadata, and `value`.
  test('200 levels are read, 201 are not', () => {
    expect(() => TemplateSet.fromDocument({ ...EMPTY, Metadata: nested(199) as object })).not.toThrow();
    expect(() => TemplateSet.fromDocument({ ...EMPTY, Metadata: nested(200) as object }))
      .toThrow(new Error("'Stack' Metadata.a.a.a.a.a.a.a: nests deeper than 200 levels"));
  });

  test('2,000,000 values are read, one more is not', () => {
    const hundred = Array.from({ length: 99 }, () => 'x');
    const tenThousand = Array.from({ length: 100 }, () => hundred);
    // 1 + 199 * 10,001 = 1,990,200 in the list of lists; the rest is filled up one by one.
    const values = (rest: number) => ({ Resources: {}, Metadata: { many: Array.from({ length: 199 }, () => tenThousand), rest: Array.from({ length: rest }, () => 'x') } });
    const around = 1 + 1 + 1 + 1 + 1 + 199 * 10_001;

    expect(() => TemplateSet.fromDocument(values(2_000_000 - around))).not.toThrow();
    expect(() => TemplateSet.fromDocument(values(2_000_001 - around))).toThrow(new Error("'Stack': holds more than 2000000 values"));
  });

  test('2,097,152 characters of YAML are read, one more is not', () => {
    const yaml = (length: number) => `Resources: {} # ${'x'.repeat(length - 16)}`;

    expect(() => TemplateSet.fromFile(file('long.yaml', yaml(2_097_152)))).not.toThrow();
    expect(() => TemplateSet.fromFile(file('longer.yaml', yaml(2_097_153))))
      .toThrow(new Error(`'${join(directory, 'longer.yaml')}': is too long for YAML: at most 2097152 characters are read, got 2097153`));
  });

  test('references are followed 250 steps deep, the resource included, and no deeper', () => {
    const chain = (length: number) => ({
      Conditions: Object.fromEntries(Array.from({ length }, (_, index) =>
        [`C${index}`, index === length - 1 ? { 'Fn::Equals': ['a', 'a'] } : { 'Fn::Not': [{ Condition: `C${index + 1}` }] }])),
    });
    const ask = (length: number) => () => resolved({ 'Fn::If': ['C0', 'yes', 'no'] }, chain(length));

    expect(ask(249)()).toBe('yes');
    expect(ask(250)).toThrow(new Error("'Stack' Conditions.C249: references hang on one another more than 250 steps deep"));
  });
});

describe('values that are none', () => {
  const PARAMETER = { Parameters: { P: { Type: 'String' } } };
  test.each<[string, unknown, object, string]>([
    ['a value of a mapping', { 'Fn::FindInMap': ['M', 'a', 'b'] }, { Mappings: { M: { a: { b: { c: 1 } } } } },
      'Fn::FindInMap: a value of a mapping must be a text, a number or a list, got an object'],
    ['a text to join', { 'Fn::Join': ['', { Ref: 'AWS::NoValue' }] }, {}, 'Fn::Join[1]: must be a list of texts, got nothing'],
    ['a list to select from', { 'Fn::Select': ['0', { Ref: 'AWS::NoValue' }] }, {}, 'Fn::Select[1]: must be a list, got nothing'],
    ['a parameter that is none', { Ref: 'Q' }, PARAMETER, "Ref: there is no parameter and no resource 'Q'"],
  ])('%s', (_name, expression, sections, message) => {
    expect(() => resolved(expression, sections as Record<string, unknown>)).toThrow(new Error(`'Stack' Resources.X.Properties.P.${message}`));
  });
});

test('an output that a nested stack does not have', () => {
  const app = new App();
  const stack = new Stack(app, 'Outer');
  const inner = new NestedStack(stack, 'Inner');
  new CfnResource(inner, 'R', { type: 'Custom::X' });
  new CfnResource(stack, 'X', {
    type: 'Custom::X', properties: { P: { 'Fn::GetAtt': [stack.getLogicalId(inner.nestedStackResource as CfnElement), 'Outputs.Nothing'] } },
  });
  const [outer] = TemplateSet.fromApp(app)._stacks;

  expect(() => outer!.find('X')!.properties)
    .toThrow(new Error("'Outer' Resources.X.Properties.P.Fn::GetAtt: the nested stack 'Outer/Inner' has no output 'Nothing'"));
});
