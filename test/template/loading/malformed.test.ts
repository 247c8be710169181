import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAXIMUM_DEPTH, MAXIMUM_VALUES } from '../../../src/template/loading/readable';
import { TemplateSet } from '../../../src/template/template-set';

const directory = mkdtempSync(join(tmpdir(), 'templates-'));

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) {
    value = level % 2 === 0 ? [value] : { a: value };
  }
  return value;
}

const R = { Type: 'Custom::X' };

test.each<[string, unknown, string]>([
  ['a list', [], 'a template must be an object, got a list of 0'],
  ['nothing', null, 'a template must be an object, got nothing'],
  ['no Resources', { Parameters: {} }, "a template must have 'Resources'"],
  ['Resources as a list', { Resources: [] }, 'Resources: must be an object, got a list of 0'],
  ['Resources as a text', { Resources: 'x' }, "Resources: must be an object, got 'x'"],
  ['a resource that is none', { Resources: { A: 5 } }, 'Resources.A: a resource must be an object, got 5'],
  ['a resource without a type', { Resources: { A: { Properties: {} } } }, "Resources.A: a resource must have a 'Type', got nothing"],
  ['a type that is none', { Resources: { A: { Type: {} } } }, "Resources.A: a resource must have a 'Type', got an object"],
  ['properties that are a list', { Resources: { A: { ...R, Properties: [] } } }, 'Resources.A.Properties: must be an object, got a list of 0'],
  ['a condition that is no name', { Resources: { A: { ...R, Condition: { 'Fn::Not': [] } } } }, 'Resources.A.Condition: must be the name of a condition, got an object'],
  ['parameters that are a list', { Resources: {}, Parameters: [] }, 'Parameters: must be an object, got a list of 0'],
  ['a parameter that is a text', { Resources: {}, Parameters: { P: 'x' } }, "Parameters.P: must be an object, got 'x'"],
  ['conditions that are a list', { Resources: {}, Conditions: [] }, 'Conditions: must be an object, got a list of 0'],
  ['a mapping that is a text', { Resources: {}, Mappings: { M: 'x' } }, "Mappings.M: must be an object, got 'x'"],
  ['an output that is a text', { Resources: {}, Outputs: { O: 'x' } }, "Outputs.O: must be an object, got 'x'"],
  ['a marker in a text', { Resources: { A: { ...R, Properties: { P: ['a\uE000b'] } } } }, 'Resources.A.Properties.P[0]: holds a character of U+E000 to U+E002, which are reserved here'],
  ['a marker in a key', { Resources: { 'A\uE002': R } }, 'Resources: has a key with a character of U+E000 to U+E002, which are reserved here'],
  ['a function', { Resources: { A: { ...R, Properties: { P: () => 1 } } } }, 'Resources.A.Properties.P: must be a value of JSON, got a function'],
  ['nesting without end', { Resources: { A: { ...R, Properties: { P: nested(50_000) } } } }, `Resources.A.Properties.P.a[0].a[0]: nests deeper than ${MAXIMUM_DEPTH} levels`],
])('refuses a document with %s', (_name, template, message) => {
  const place = message.startsWith('a template') ? `: ${message}` : ` ${message}`;
  expect(() => TemplateSet.fromDocument(template as Record<string, unknown>, { stackName: 'Shop' })).toThrow(new Error(`'Shop'${place}`));
});

test('refuses an object that contains itself', () => {
  const resource: Record<string, unknown> = { ...R };
  resource.Metadata = { again: resource };
  expect(() => TemplateSet.fromDocument({ Resources: { A: resource } })).toThrow(new Error("'Stack' Resources.A.Metadata.again: contains itself"));
});

test('takes an object that is there twice, and nesting that stays below the limit', () => {
  const shared = { a: 1 };
  const properties = { P: shared, Q: shared, D: nested(MAXIMUM_DEPTH - 5) };
  const [stack] = TemplateSet.fromDocument({ Resources: { A: { ...R, Properties: properties } } })._stacks;
  expect(stack.find('A')!.properties).toEqual(properties);
});

test('refuses what grows beyond all bounds when it is written out', () => {
  let value: unknown = ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'];
  for (let level = 0; level < 9; level++) {
    value = Array.from({ length: 10 }, () => value);
  }
  expect(() => TemplateSet.fromDocument({ Resources: {}, Metadata: { value } }))
    .toThrow(new Error(`'Stack' Metadata.value[0][0][0]: holds more than ${MAXIMUM_VALUES} values`));
});

test('does not follow later changes of the object', () => {
  const template = { Resources: { A: { ...R, Properties: { P: 'before' } } } };
  const set = TemplateSet.fromDocument(template);
  template.Resources.A.Properties.P = 'after';
  expect(set._stacks[0].find('A')!.properties.P).toBe('before');
});

describe('files', () => {
  test.each<[string, string, RegExp | string]>([
    ['empty.json', '', /^'.*empty\.json': is not JSON: .+$/],
    ['broken.json', '{"Resources": {', /^'.*broken\.json': is not JSON: .+$/],
    ['yaml.json', 'Resources: {}', /^'.*yaml\.json': is not JSON: .+$/],
    ['text.yaml', 'just words', "a template must be an object, got 'just words'"],
    ['empty.yaml', '', 'a template must be an object, got nothing'],
    ['broken.yaml', 'Resources:\n  A: [1,\n', /^'.*broken\.yaml': is not YAML: .+ at line \d+, column \d+$/],
    ['double.yaml', 'Resources: {}\nResources: {}\n', /^'.*double\.yaml': is not YAML: Map keys must be unique at line 2, column 1$/],
    ['merge.yaml', 'a: &a {b: 1}\nResources:\n  <<: *a\n', "is not YAML: CloudFormation knows no merge key '<<'"],
    ['key.yaml', 'Resources:\n  ? [a, b]\n  : c\n', 'is not YAML: a key must be a text'],
    ['itself.yaml', 'Resources: &a\n  A: {Type: T, Metadata: *a}\n', /^'.*itself\.yaml'.*: (is not YAML: .+|.*contains itself)$/],
    ['open.json', '['.repeat(10_000_000), 'nests deeper than 200 levels at line 1, column 201'],
    ['deep.json', `{"Resources":${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}}`, /^'.*deep\.json' Resources\.a\.a\.a\.a\.a\.a\.a: nests deeper than 200 levels$/],
    ['open.yaml', '\n  ['.repeat(1_000_000), 'nests deeper than 200 levels at line 202, column 3'],
    ['deep.yaml', '[\n'.repeat(700), 'nests deeper than 200 levels at line 601, column 1'],
    ['long.yaml', `a: ${'x'.repeat(2 * 1024 * 1024)}`, 'is too long for YAML: at most 2097152 characters are read, got 2097155'],
    ['marker.json', '{"Resources": {"A": {"Type": "T", "Metadata": {"m": "\\ue001"}}}}', /^'.*marker\.json' Resources\.A\.Metadata\.m: holds a character of U\+E000 to U\+E002, which are reserved here$/],
  ])('%s', (name, text, message) => {
    const path = file(name, text);
    expect(() => TemplateSet.fromFile(path)).toThrow(typeof message === 'string' ? new Error(`'${path}': ${message}`) : message);
  });

  test('deep indentation', () => {
    const path = file('indented.yaml', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'));
    expect(() => TemplateSet.fromFile(path)).toThrow(/^'.*indented\.yaml'(: is not YAML: it nests too deep at line \d+, column \d+| a\.a\.a\.a\.a\.a\.a\.a: nests deeper than 200 levels)$/);
  });

  test('a file that is not there, and a directory', () => {
    expect(() => TemplateSet.fromFile(join(directory, 'nowhere.json'))).toThrow(new Error(`'${join(directory, 'nowhere.json')}': cannot be read: ENOENT`));
    expect(() => TemplateSet.fromFile(directory, { stackName: 'S' })).toThrow(new Error(`'${directory}': cannot be read: EISDIR`));
  });

  test('a name that is none for a stack', () => {
    const path = file('1 2.json', '{"Resources":{}}');
    expect(() => TemplateSet.fromFile(path)).toThrow(new Error(`'stackName' must be given for ${path}, whose name is none for a stack, got 1 2`));
  });

  test('a byte order mark', () => {
    expect(TemplateSet.fromFile(file('mark.json', '\uFEFF{"Resources":{}}')).stackNames).toEqual(['mark']);
  });
});
