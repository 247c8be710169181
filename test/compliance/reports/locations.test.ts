import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { judge } from '../../../src/compliance/engine/judge';
import type { Finding } from '../../../src/compliance/model/finding';
import { defineRule, fail } from '../../../src/compliance/model/rule';
import { sourceLocations } from '../../../src/compliance/reports/locations/source-locations';
import { templateLocations } from '../../../src/compliance/reports/locations/template-locations';
import { Severity } from '../../../src/compliance/severity';
import { TemplateSet } from '../../../src/template/template-set';

const YAML = `AWSTemplateFormatVersion: '2010-09-09'
Conditions: { Prod: !Equals [!Ref AWS::Region, eu-central-1] }
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Delete
    Properties:
      Tags:
        - Key: one
          Value: &value first
        - { Key: other, Value: *value }
      VersioningConfiguration: !If
        - Prod
        - Status: Enabled
        - Status: Suspended
          More: yes
      BucketEncryption:
        Fn::If: [Prod, { A: 1 }, { B: 2 }]
      dotted.name:
        inner: 1
`;
const JSON_TEXT = `{
  "Outputs": { "Resources": { "Value": "}\\"{" } },
  "Resources": {
    "Other": { "Type": "AWS::S3::Bucket", "Properties": { "A": [1, [2, {"x": "]"}]], "B": -1.5e3, "C": null } },
    "Buck\\u0065t": {
      "Type": "AWS::S3::Bucket",
      "DeletionPolicy": "Delete",
      "Properties": {
        "Tags": [ { "Key": "one", "Value": "first" },
                  { "Key": "other", "Value": "first" } ],
        "VersioningConfiguration": { "Fn::If": [ "Prod",
          { "Status": "Enabled" },
          { "Status": "Suspended",
            "More": true } ] },
        "dotted.name": { "inner": 1 }, "empty": {}, "none": []
      }
    }
  }
}`;

function at(file: string, text: string, property: string, logicalId = 'Bucket'): string {
  const finding = { templatePath: file, logicalId, property } as Finding;
  const found = templateLocations([finding], () => text).get(finding);
  if (found === undefined) {
    return 'nowhere';
  }
  return text.split('\n')[found.line - 1].slice(found.column - 1);
}

test.each([
  ['', 'Bucket:'],
  ['DeletionPolicy', 'DeletionPolicy: Delete'],
  ['Properties.Tags.1', '{ Key: other, Value: *value }'],
  ['Properties.Tags.0.Value', 'Value: &value first'],
  ['Properties.Tags.1.Value', 'Value: *value }'],
  ['Properties.VersioningConfiguration', 'VersioningConfiguration: !If'],
  ['Properties.VersioningConfiguration.Status', 'Status: Enabled'],
  ['Properties.VersioningConfiguration.More', 'More: yes'],
  ['Properties.BucketEncryption.B', 'B: 2 }]'],
  ['Properties.dotted.name.inner', 'inner: 1'],
  ['Properties.Missing.Inside.0', 'Properties:'],
  ['Properties.Tags.7.Key', 'Tags:'],
  ['UpdateReplacePolicy', 'Bucket:'],
])('in YAML: %s', (property, expected) => {
  expect(at('t.yaml', YAML, property)).toBe(expected);
  expect(at('t.template', YAML.replace(/\n/g, '\r\n'), property)).toBe(`${expected}\r`);
});

test.each([
  ['', '"Buck\\u0065t": {'],
  ['DeletionPolicy', '"DeletionPolicy": "Delete",'],
  ['Properties.Tags.1', '{ "Key": "other", "Value": "first" } ],'],
  ['Properties.Tags.1.Key', '"Key": "other", "Value": "first" } ],'],
  ['Properties.VersioningConfiguration.Status', '"Status": "Enabled" },'],
  ['Properties.VersioningConfiguration.More', '"More": true } ] },'],
  ['Properties.dotted.name.inner', '"inner": 1 }, "empty": {}, "none": []'],
  ['Properties.none.0', '"none": []'],
  ['Properties.Missing', '"Properties": {'],
])('in JSON: %s', (property, expected) => {
  expect(at('t.json', JSON_TEXT, property)).toBe(expected);
  expect(at('t.template', JSON_TEXT, property)).toBe(expected);
});

test('a resource, a file or a place that is not there is nowhere', () => {
  expect(at('t.yaml', YAML, '', 'Missing')).toBe('nowhere');
  expect(at('t.json', JSON_TEXT, '', 'Missing')).toBe('nowhere');
  expect(templateLocations([{ templatePath: '/nowhere/t.json', logicalId: 'Bucket', property: '' } as Finding]).size).toBe(0);
  expect(templateLocations([{ logicalId: 'Bucket', property: '' } as Finding, { templatePath: 't.json', property: '' } as Finding], () => JSON_TEXT).size).toBe(0);
});

const key = fc.stringMatching(/^[A-Za-z"\\{}[\], ]{1,6}$/);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null),
    fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true })),
})).any;

function pathsOf(inner: unknown): string[][] {
  return typeof inner !== 'object' || inner === null ? [] : Object.entries(inner).flatMap(([name, each]) => [[name], ...pathsOf(each).map((path) => [name, ...path])]);
}

test('whatever a template holds, each place in it is found where JSON.parse finds its value', () => {
  fc.assert(fc.property(fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true }), fc.constantFrom(0, 1, 2), fc.constantFrom('\n', '\r\n'), (properties, indent, end) => {
    const text = JSON.stringify({ Before: { Resources: properties }, Resources: { A: { Type: 'x' }, B: { Properties: properties } } }, undefined, indent).replaceAll('\n', end);
    for (const path of pathsOf(properties)) {
      const finding = { templatePath: 't.json', logicalId: 'B', property: ['Properties', ...path].join('.') } as Finding;
      const { line, column } = templateLocations([finding], () => text).get(finding)!;
      const rest = [text.split('\n')[line - 1].slice(column - 1), ...text.split('\n').slice(line)].join('\n');
      const last = path.at(-1)!;
      const isItem = Array.isArray(path.slice(0, -1).reduce((here: any, name) => here[name], properties));
      const start = isItem ? JSON.stringify(path.reduce((here: any, name) => here[name], properties)).slice(0, 1) : JSON.stringify(last);
      expect(rest.startsWith(start)).toBe(true);
    }
  }), { numRuns: 300 });
});

test('the same places in YAML and in JSON, line by line', () => {
  const template = { Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { A: { B: [{ C: 1 }, { D: 2 }] } } } } };
  const text = stringify(template);
  expect(at('t.yaml', text, 'Properties.A.B.1.D')).toBe('D: 2');
  expect(at('t.json', JSON.stringify(template, undefined, 2), 'Properties.A.B.1.D')).toBe('"D": 2');
});

test('a template of many thousand resources is passed over quickly', () => {
  const resources = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`Bucket${index}`, { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'a', Value: 'b' }] } }]));
  const text = JSON.stringify({ Resources: resources }, undefined, 1);
  const start = process.cpuUsage();
  expect(at('t.json', text, 'Properties.Tags.0.Value', 'Bucket19999')).toBe('"Value": "b"');
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});

describe('where the code of the user made a resource', () => {
  const directory = mkdtempSync(join(tmpdir(), 'locations-'));
  afterAll(() => { rmSync(directory, { recursive: true }); });

  test('in stacks, stages and nested stacks', () => {
    const app = new App({ outdir: join(directory, 'cdk.out') });
    new CfnBucket(new Stack(app, 'Plain'), 'Bucket');
    const staged = new Stack(new Stage(app, 'Prod'), 'Staged');
    new CfnBucket(new NestedStack(staged, 'Nested'), 'Bucket');
    app.synth();
    const rule = defineRule({
      id: 'TEST',
      title: '',
      severity: Severity.LOW,
      level: 'strict',
      types: ['AWS::S3::Bucket'],
      rationale: '',
      remediation: '',
      references: [],
      judge: (resource) => fail(resource.at('BucketName'), ''),
    });
    const { findings } = judge(TemplateSet.fromAssembly(join(directory, 'cdk.out')), [rule]);
    const found = sourceLocations(findings);
    expect(findings).toHaveLength(2);
    expect(findings.map((finding) => found.get(finding)?.file)).toEqual([__filename, __filename]);
    const byPath = Object.fromEntries(findings.map((finding) => [finding.constructPath, found.get(finding)!.line]));
    expect(byPath['Prod/Staged/Nested/Bucket'] - byPath['Plain/Bucket']).toBe(2);
  });

  test.each([
    ['a function', 'new Stack (/home/me/my app/lib/stack.ts:12:5)', '/home/me/my app/lib/stack.ts'],
    ['a file', 'at /home/me/app.ts:12:5', '/home/me/app.ts'],
    ['a URL', 'async file:///home/me/app.mjs (file:///home/me/app.mjs:12:5)', '/home/me/app.mjs'],
    ['Windows', 'new Stack (C:\\me\\stack.ts:12:5)', 'C:\\me\\stack.ts'],
    ['the CDK', 'new Bucket (/home/me/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:12:5)', undefined],
    ['Node', 'Module._compile (node:internal/modules/cjs/loader:12:5)', undefined],
    ['no frame', '...node internals...', undefined],
    ['no text', 7, undefined],
  ])('frames of %s', (_, frame, file) => {
    writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ artifacts: { Stack: { metadata: { '/Stack/Bucket': [{ type: 'aws:cdk:logicalId', data: 'Bucket', trace: [frame] }] } } } }));
    const finding = { templatePath: join(directory, 'Stack.template.json'), constructPath: 'Stack/Bucket/Resource' } as Finding;
    expect(sourceLocations([finding]).get(finding)).toEqual(file === undefined ? undefined : { file, line: 12, column: 5 });
  });

  test('without an assembly, or with a broken one, nothing is known', () => {
    const finding = { templatePath: join(directory, 'Stack.template.json'), constructPath: 'Stack/Bucket' } as Finding;
    writeFileSync(join(directory, 'manifest.json'), '[not json');
    expect(sourceLocations([finding]).size).toBe(0);
    rmSync(join(directory, 'manifest.json'));
    expect(sourceLocations([finding]).size).toBe(0);
  });
});
