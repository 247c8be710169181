import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { App, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { GOOD_KEY, InstalledCommand, KEY, template } from './support';

const command = new InstalledCommand();
afterAll(() => { command.remove(); });

function check(...words: string[]) {
  const { code, out, err } = command.run(['check', '--rule', 'KMS-1', '--format', 'json', ...words]);
  if (err !== '') {
    return { code, out, err, report: undefined, places: [] };
  }
  const report = JSON.parse(out);
  return { code, out, err, report, places: report.findings.map(({ templatePath, logicalId, ruleId }: any) => `${ruleId} ${templatePath} ${logicalId ?? ''}`.trim()) };
}

const YAML = 'Resources:\n  Key:\n    Type: AWS::KMS::Key\n    Properties:\n      KeyPolicy: {}\n      EnableKeyRotation: !Ref AWS::NoValue\n';

describe('one template', () => {
  test.each([
    ['YAML', 'a.yaml', YAML],
    ['YAML with ends of lines of Windows', 'b.yml', YAML.replace(/\n/g, '\r\n')],
    ['YAML with a byte order mark', 'c.yaml', `\uFEFF${YAML}`],
    ['YAML in a file of another name', 'd.template', YAML],
    ['YAML in a file without an extension', 'e', YAML],
    ['JSON with ends of lines of Windows', 'f.json', JSON.stringify(template({ Key: KEY }), undefined, 2).replace(/\n/g, '\r\n')],
    ['JSON with a byte order mark', 'g.json', `\uFEFF${JSON.stringify(template({ Key: KEY }))}`],
    ['JSON in a file of another name', 'h.template', JSON.stringify(template({ Key: KEY }))],
    ['a name that is none for a stack', '1_my template.v2 (ä).json', JSON.stringify(template({ Key: KEY }))],
    ['a name that is far too long for a stack', `${'x'.repeat(200)}.json`, JSON.stringify(template({ Key: KEY }))],
  ])('%s', (_, name, text) => {
    command.write(`one/${name}`, text);
    const { code, places, report } = check(`one/${name}`);
    expect({ code, places }).toEqual({ code: 1, places: [`KMS-1 one/${name} Key`] });
    const [{ templateLocation: { line, column } }] = report.findings;
    expect(text.replace(/^\uFEFF/, '').split('\n')[line - 1].slice(column - 1)).toMatch(/^(EnableKeyRotation: !Ref|"Properties": ?\{)/);
  });

  test('from the standard input, in JSON and YAML', () => {
    for (const input of [YAML, `\uFEFF${YAML.replace(/\n/g, '\r\n')}`, JSON.stringify(template({ Key: KEY }))]) {
      const { code, out } = command.run(['check', '-', '--rule', 'KMS-1', '--format', 'json'], { input });
      expect(code).toBe(1);
      expect(JSON.parse(out).findings).toMatchObject([{ templatePath: '-', logicalId: 'Key' }]);
    }
    expect(command.run(['check', '-', '--rule', 'KMS-1'], { input: JSON.stringify(template({ Key: GOOD_KEY })) }).code).toBe(0);
    expect(command.run(['check', '-'], { input: '' }).code).toBe(2);
    expect(command.run(['check', '-'], { input: '{' })).toMatchObject({ code: 2, out: expect.stringMatching(/is not JSON/) });
  });
});

describe('a folder', () => {
  test('every template and every assembly in it, and nothing else', () => {
    command.write('mixed/b/deep/t.yaml', YAML);
    command.write('mixed/a.json', template({ Key: KEY }));
    command.write('mixed/good.template', template({ Key: GOOD_KEY }));
    command.write('mixed/package.json', { name: 'x', Resources: 'none' });
    command.write('mixed/list.json', [1, 2]);
    command.write('mixed/broken.json', '{ not json');
    command.write('mixed/broken.yaml', 'a: [b\n c: {');
    command.write('mixed/kubernetes.yaml', 'kind: Deployment\nspec:\n  Resources:\n    limits: {}\n---\nkind: Service\n');
    command.write('mixed/notes.txt', YAML);
    command.write('mixed/node_modules/x/t.yaml', YAML);
    command.write('mixed/.git/t.yaml', YAML);
    command.write('mixed/web/manifest.json', { name: 'a web app', icons: [] });
    command.write('mixed/web/t.json', template({ Key: KEY }));
    const { code, places, report } = check('mixed');
    expect(code).toBe(1);
    expect(places).toEqual(['KMS-1 mixed/a.json Key', 'KMS-1 mixed/b/deep/t.yaml Key', 'KMS-1 mixed/web/t.json Key']);
    expect(report.templates.map(({ path }: any) => path)).toEqual(['mixed/a.json', 'mixed/b/deep/t.yaml', 'mixed/good.template', 'mixed/web/t.json']);
  });

  test('one that cannot be read is reported, and hides no other', () => {
    command.write('partly/a.yaml', YAML);
    command.write('partly/b.yaml', `${YAML}  Broken: [\n`);
    command.write('partly/c.json', '{ "Resources": { "Key": { "Type": "AWS::KMS::Key" }, } }');
    command.write('partly/d.json', template({ Key: { ...KEY, Properties: 'wrong' } }));
    command.write('partly/e.json', template({ Key: KEY }));
    const { code, places, report } = check('partly');
    expect(code).toBe(2);
    expect(places).toEqual(['KMS-1 partly/a.yaml Key', 'GATE-TEMPLATE partly/b.yaml', 'GATE-TEMPLATE partly/c.json', 'GATE-TEMPLATE partly/d.json', 'KMS-1 partly/e.json Key']);
    expect(report.summary).toMatchObject({ templates: 5, unreadable: 3 });
    expect(report.templates.map(({ unreadable }: any) => unreadable?.split(': ')[0].split(' ').slice(0, 1).join())).toEqual([undefined, "'partly/b.yaml'", "'partly/c.json'", "'partly/d.json'", undefined]);
  });

  test('links that lead back, twice to the same place, or nowhere', () => {
    command.write('links/inner/t.yaml', YAML);
    const inside = (name: string): string => join(command.work, 'links', name);
    symlinkSync(inside('.'), inside('inner/back'));
    symlinkSync(inside('inner'), inside('again'));
    symlinkSync(inside('inner/t.yaml'), inside('linked.yaml'));
    symlinkSync(inside('nowhere'), inside('nowhere.json'));
    expect(check('links').report.templates).toHaveLength(1);
  });

  test('a nested stack is judged with the stack around it, and once', () => {
    const parent = template({ Child: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './z-child.json', Parameters: { Rotate: 'true' } } } });
    const child = template({ Key: { ...KEY, Properties: { KeyPolicy: {}, EnableKeyRotation: { Ref: 'Rotate' } } } }, { Parameters: { Rotate: { Type: 'String' } } });
    for (const [folder, name] of [['nested/one', 'parent.json'], ['nested/two', 'zz-parent.json']]) {
      command.write(`${folder}/${name}`, parent);
      command.write(`${folder}/z-child.json`, child);
      const { code, places, report } = check(folder);
      expect({ code, places }).toEqual({ code: 0, places: [] });
      expect(report.templates.map(({ path }: any) => path).sort()).toEqual([`${folder}/${name}`, `${folder}/z-child.json`].sort());
    }
  });

  test('the same file named twice is judged once', () => {
    command.write('twice/t.yaml', YAML);
    expect(check('twice/t.yaml', 'twice', 'twice/t.yaml').places).toHaveLength(1);
  });
});

describe('an assembly', () => {
  beforeAll(() => {
    const app = new App({ outdir: join(command.work, 'apps/cdk.out') });
    const properties = { keyPolicy: {} };
    new CfnKey(new Stack(app, 'Plain'), 'Key', properties);
    const staged = new Stack(new Stage(app, 'Prod'), 'Staged');
    new CfnKey(new NestedStack(staged, 'Nested'), 'Key', properties);
    Validations.of(new CfnKey(staged, 'Accepted', properties)).acknowledge({ id: 'SecurityBaseline::KMS-1', reason: 'short-lived' });
    app.synth();
  });

  test('named, or in a folder: stacks, stages, nested stacks, acknowledgements of the CDK', () => {
    for (const path of ['apps/cdk.out', 'apps']) {
      const { code, report } = check(path);
      expect(code).toBe(1);
      expect(report.findings.map(({ constructPath, acknowledged }: any) => [constructPath, acknowledged?.reason])).toEqual([
        ['Plain/Key', undefined], ['Prod/Staged/Accepted', 'short-lived'], ['Prod/Staged/Nested/Key', undefined],
      ]);
      expect(report.findings.every(({ templatePath }: any) => templatePath.startsWith('apps/cdk.out'))).toBe(true);
      expect(report.findings[0].sourceLocation).toMatchObject({ file: __filename, line: expect.any(Number) });
    }
  });

  test('an acknowledgement of one app covers nothing of another one, however alike they are', () => {
    for (const name of ['one', 'other']) {
      const app = new App({ outdir: join(command.work, `alike/${name}`) });
      const key = new CfnKey(new Stack(app, 'Stack'), 'Key', { keyPolicy: {} });
      if (name === 'one') {
        Validations.of(key).acknowledge({ id: 'SecurityBaseline::KMS-1', reason: 'short-lived' });
      }
      app.synth();
    }
    for (const words of [['alike'], ['alike/one/', './alike/other'], ['alike', '--together']]) {
      const { code, report } = check(...words);
      expect(code).toBe(1);
      expect(report.findings.map(({ templatePath, isBlocking, acknowledged }: any) => [templatePath, isBlocking, acknowledged?.reason])).toEqual([
        ['alike/one/Stack.template.json', false, 'short-lived'], ['alike/other/Stack.template.json', true, undefined],
      ]);
    }
  });

  test('one template of it that is broken hides no other', () => {
    command.write('apps/cdk.out/Plain.template.json', '{ "Resources": { "Key": { "Type": ');
    const { code, report } = check('apps/cdk.out');
    expect(code).toBe(2);
    expect(report.findings.map(({ ruleId, templatePath }: any) => [ruleId, templatePath.split('/').at(-1).replace(/[0-9A-F]{8}/, '')])).toEqual([
      ['GATE-TEMPLATE', 'Plain.template.json'], ['KMS-1', 'ProdStaged.template.json'], ['KMS-1', 'ProdStagedNested.nested.template.json'],
    ]);
  });
});

describe('how much it can take', () => {
  function manyKeys(count: number, from = 0): Record<string, unknown> {
    return template(Object.fromEntries(Array.from({ length: count }, (_, index) => [`Key${from + index}`, KEY])));
  }

  test('one template of twenty thousand resources', () => {
    command.write('huge.json', manyKeys(20_000));
    const { code, report } = check('huge.json');
    expect(code).toBe(1);
    expect(report.summary).toMatchObject({ resources: 20_000, blocking: 20_000 });
    expect(report.findings.every(({ templateLocation }: any) => templateLocation.line > 1)).toBe(true);
  });

  test('two thousand templates in one process that may not use much memory', () => {
    for (let index = 0; index < 2000; index++) {
      command.write(`many/${String(index % 20)}/t${String(index)}.json`, index % 100 === 0 ? manyKeys(20) : template({ Key: GOOD_KEY, Padding: { ...GOOD_KEY, Metadata: { text: 'x'.repeat(50_000) } } }));
    }
    const { code, out } = command.run(['check', 'many', '--rule', 'KMS-1', '--format', 'json'], { nodeOptions: ['--max-old-space-size=80'] });
    expect(code).toBe(1);
    expect(JSON.parse(out).summary).toMatchObject({ templates: 2000, findings: 400 });
  });

  test('YAML that is too long is told, and brackets without end are no crash', () => {
    command.write('long.yaml', `${YAML}${'#'.repeat(3 * 1024 * 1024)}`);
    command.write('deep.json', `{"Resources": {"A": {"Type": ${'['.repeat(100_000)}`);
    expect(check('long.yaml')).toMatchObject({ code: 2, places: ['GATE-TEMPLATE long.yaml'] });
    expect(check('deep.json')).toMatchObject({ code: 2, places: ['GATE-TEMPLATE deep.json'] });
  });
});
