import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { TemplateSet } from '../../src/template/template-set';

const KEYS = [
  'Ref', 'Fn::GetAtt', 'Fn::ImportValue', 'Fn::GetStackOutput', 'Fn::FindInMap', 'Fn::If', 'Fn::Join', 'Fn::Sub', 'Fn::Split', 'Fn::Base64',
  'Fn::ToJsonString', 'Fn::Select', 'Fn::GetAZs', 'Fn::Cidr', 'Fn::Length', 'Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not', 'Condition',
  'Fn::Transform', 'Fn::ForEach::X', 'Type', 'Properties', 'Default', 'Value', 'Export', 'Name', 'Parameters', 'TemplateURL', 'Metadata',
  'StackName', 'OutputName', 'RoleName', 'Path', 'Url', 'WriterProps', 'exports', 'region', '__proto__', 'constructor', 'toString', 'A', 'B',
];
const TYPES = [
  'AWS::IAM::Role', 'AWS::IAM::OIDCProvider', 'AWS::S3::Bucket', 'AWS::Lambda::Version', 'AWS::Events::Rule', 'AWS::KMS::Key', 'AWS::SSM::Parameter',
  'AWS::CloudFormation::Stack', 'Custom::CrossRegionExportReader', 'Custom::CrossRegionExportWriter', 'Custom::X', 'constructor',
];
const TEXTS = ['A', 'B', 'A.Arn', 'A.Outputs.X', 'B.', '.', '${A}', '${!A}', '${', '${}', '${.}', '{{resolve:ssm:x}}', '{{resolve:', 'AWS::NoValue', 'AWS::StackId',
  'C', ',', '', 'x', '0', '-1', 'constructor', 'arn:', 'arn:aws:cloudformation', 'String', 'CommaDelimitedList', 'AWS::SSM::Parameter::Value<String>'];

const garbage = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<unknown>(...TEXTS, ...TYPES, 0, 1, -1, 1.5, true, false, null, undefined, []),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 2 }),
  ),
})).any;

const named = (value: fc.Arbitrary<unknown>) => fc.dictionary(fc.constantFrom('A', 'B', 'C', 'X', '__proto__', 'constructor'), value, { maxKeys: 4 });
const mostly = (shape: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary: shape }, { weight: 1, arbitrary: garbage });

const template = fc.record({
  Resources: mostly(named(mostly(fc.record({
    Type: fc.constantFrom(...TYPES),
    Properties: mostly(fc.dictionary(fc.constantFrom(...KEYS), garbage, { maxKeys: 4 })),
    Condition: mostly(fc.constantFrom(undefined, undefined, 'A', 'B', 'C')),
  })))),
  Parameters: mostly(named(mostly(fc.record({ Type: fc.constantFrom('String', 'CommaDelimitedList', 'Number'), Default: garbage })))),
  Conditions: mostly(named(garbage)),
  Mappings: mostly(named(mostly(named(named(garbage))))),
  Outputs: mostly(named(mostly(fc.record({ Value: garbage, Export: garbage, Condition: garbage })))),
  Transform: fc.constantFrom(undefined, undefined, undefined, 'AWS::LanguageExtensions', ['x', {}]),
});

/** Reads everything; whatever is thrown must say where. */
function readWhole(load: () => TemplateSet, source: string): void {
  const attempt = (read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      expect((error as Error).name).toBe('Error');
      expect((error as Error).message.startsWith(`'${source}`)).toBe(true);
    }
  };
  attempt(() => {
    const [stack] = load()._stacks;
    attempt(() => stack.resources);
    for (const id of ['A', 'B', 'C', 'X', '__proto__', 'constructor']) {
      attempt(() => stack.find(id)?.properties);
      attempt(() => stack.find(id)?.ref);
      attempt(() => stack.find(id)?.arn);
      attempt(() => stack.find(id)?.attribute('Arn'));
      attempt(() => stack.find(id)?.path);
    }
  });
}

test('garbage gives values or errors with a place', () => {
  fc.assert(fc.property(template, (document) => {
    readWhole(() => TemplateSet.fromDocument(document, { stackName: 'Stack' }), 'Stack');
  }), { numRuns: 1500, seed: 20261125 });
});

test('garbage in files gives errors that name the file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'templates-')), 'garbage.yaml');
  const line = fc.constantFrom('Resources:', '  A:', '    Type: T', '    Properties: !Sub', '      P: !GetAtt', '- x', '  - !Ref A', '!If [', ']', '{', '}', '&a', '*a', '? !Ref', ':',
    '"', "'", '|', '>', '---', '...', '%TAG ! x', '#', '\t', '!<tag:x>', '!!binary x', '!!set {a}', '<<: *a', 'a: &a [*a]', 'b: !Join &b [*b]');
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    writeFileSync(path, lines.join('\n'));
    readWhole(() => TemplateSet.fromFile(path), path);
  }), { numRuns: 500, seed: 20261125 });
});
