import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOD_KEY, InstalledCommand, KEY, template } from './support';
import { frameworks } from '../../src/compliance/controls/controls';

const command = new InstalledCommand();
afterAll(() => { command.remove(); });

const BAD = command.write('bad.json', template({ Key: KEY }));
const GOOD = command.write('good.json', template({ Key: GOOD_KEY }));
/** Whatever rules there are: these tests know one. */
const ONE = ['--rule', 'KMS-1'];

function check(...words: string[]) {
  return command.run(['check', ...words]);
}

function findingsOf(...words: string[]): any[] {
  return JSON.parse(check('--format', 'json', ...ONE, ...words).out).findings;
}

describe('exit codes', () => {
  test.each([
    [0, [GOOD, ...ONE]],
    [1, [BAD, ...ONE]],
    [1, [GOOD, BAD, ...ONE]],
    [0, [BAD, ...ONE, '--fail-on', 'high']],
    [0, [BAD, ...ONE, '--fail-on', 'HIGH']],
    [1, [BAD, ...ONE, '--fail-on=low']],
  ])('%d for %j', (code, words) => {
    expect(check(...words).code).toBe(code);
  });

  test('2, with words and without a stack, for wrong usage', () => {
    const cases: [string[], string][] = [
      [[], "'check' needs something to read; see cdk-security-baseline check --help"],
      [['missing.json'], "'missing.json' cannot be read: there is no such file or folder"],
      [[BAD, '--formt', 'json'], "'check' has no option --formt; did you mean --format?"],
      [[BAD, '--format', 'jsn'], '--format must be console, json, sarif, junit, markdown, html, got jsn; did you mean json?'],
      [[BAD, '--fail-on', 'hgh'], '--fail-on must be critical, high, medium, low, got hgh; did you mean high?'],
      [[BAD, '--format'], '--format needs a value: --format=FORMAT'],
      [[BAD, '--format', '--quiet'], '--format needs a value: --format=FORMAT'],
      [[BAD, '--quiet=yes'], '--quiet has no value, got yes'],
      [[BAD, '--region', 'mars'], "'region' must be a Region such as eu-central-1, got mars"],
      [[BAD, '--account', '1'], "'account' must be 12 digits, got 1"],
      [[BAD, '--region', 'eu-west-1', '--region', 'us-east-1'], '--region may be given once only'],
      [[BAD, '--parameter', 'Name'], '--parameter must be Name=Value, got Name'],
      [[BAD, '--parameter', 'Nobody=x', ...ONE], '--parameter must name a parameter of a template, got Nobody'],
      [[BAD, '--rule', 'KMZ-1'], "there is no rule 'KMZ-1'; did you mean KMS-1?; 'explain' lists them"],
      [[BAD, '--rule', 'KMS-1', '--without', 'KMS-1'], 'no rule is left to judge by'],
      [[BAD, '--pack', 'baselin'], "did you mean 'baseline'"],
      [[BAD, '--update-baseline'], '--update-baseline needs the file: --baseline FILE'],
      [[BAD, ...ONE, '--json', 'no/such/folder/r.json'], "'no/such/folder/r.json' cannot be written: ENOENT"],
    ];
    expect(cases.map(([words]) => {
      const { code, out, err } = check(...words);
      return { code, out, err: err.trimEnd() };
    })).toEqual(cases.map(([, message]) => ({ code: 2, out: '', err: expect.stringContaining(message) as string })));
  });

  test('2 for a named file that is no template, whatever else there is', () => {
    command.write('no-template.json', { name: 'nothing' });
    const { code, out } = check('no-template.json', BAD, ...ONE);
    expect(code).toBe(2);
    expect(out).toContain("'no-template.json': a template must have 'Resources'");
    expect(out).toContain('KMS-1');
  });

  test('2 for a folder without templates', () => {
    command.write('empty/readme.json', {});
    expect(check('empty')).toEqual({ code: 2, out: '', err: 'cdk-security-baseline: there is no template in empty\n' });
  });
});

describe('what is judged by', () => {
  test('the baseline pack by default, which a template of nothing passes', () => {
    const path = command.write('nothing.json', template({ Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' } }));
    const { code, out } = check(path, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).packs).toEqual(['baseline']);
    expect(JSON.parse(out).rules.length).toBeGreaterThan(1);
  });

  test('packs add up, rules are added and left out', () => {
    const ids = (...words: string[]): string[] => JSON.parse(check(GOOD, '--format', 'json', ...words).out).rules.map(({ id }: any) => id);
    expect(ids(...ONE)).toEqual(['KMS-1']);
    expect(ids('--rule', 'SecurityBaseline::kms-1')).toEqual(['KMS-1']);
    const [baseline, strict] = [ids(), ids('--pack', 'strict')];
    expect(baseline).toContain('KMS-1');
    expect(strict.length).toBeGreaterThan(baseline.length);
    expect(ids('--pack', 'baseline', '--pack', 'strict')).toEqual(strict);
    expect(ids('--without', 'KMS-1')).toEqual(baseline.filter((id) => id !== 'KMS-1'));
  });

  test('parameters, where a template declares them', () => {
    const flag = { Parameters: { Rotate: { Type: 'String', Default: 'false' } } };
    command.write('flags/one.json', template({ Key: { ...KEY, Properties: { KeyPolicy: {}, EnableKeyRotation: { Ref: 'Rotate' } } } }, flag));
    command.write('flags/other.json', template({ Key: GOOD_KEY }));
    expect(check('flags', ...ONE).code).toBe(1);
    expect(check('flags', ...ONE, '--parameter', 'Rotate=true').code).toBe(0);
  });

  test('Region and account', () => {
    const rotation = { 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, { Ref: 'AWS::AccountId' }] };
    const path = command.write('region.json', template({ Key: { ...KEY, Properties: { KeyPolicy: {}, EnableKeyRotation: rotation } } }, {
      Mappings: { Regions: { 'eu-west-1': { 123456789012: 'true' }, 'us-east-1': { 111111111111: 'false' } } },
    }));
    expect(check(path, ...ONE).code).toBe(1);
    expect(check(path, ...ONE, '--region', 'eu-west-1', '--account', '123456789012').code).toBe(0);
  });

  test('what only the deployment knows', () => {
    const path = command.write('unknown.json', template({ Key: { ...KEY, Properties: { KeyPolicy: {}, EnableKeyRotation: { Ref: 'Rotate' } } } }, { Parameters: { Rotate: { Type: 'String' } } }));
    expect(check(path, ...ONE)).toMatchObject({ code: 0, out: expect.stringContaining('MEDIUM unknown  KMS-1') });
    expect(check(path, ...ONE, '--on-unknown', 'block')).toMatchObject({ code: 1, out: expect.stringContaining('MEDIUM unknown  KMS-1') });
    expect(check(path, ...ONE, '--on-unknown', 'ignore')).toMatchObject({ code: 0, out: expect.not.stringContaining('KMS-1') });
    expect(findingsOf(path, '--on-unknown', 'ignore').map(({ status }) => status)).toEqual(['unknown']);
  });

  test('several templates as one', () => {
    command.write('set/a.json', template({ Key: GOOD_KEY }, { Outputs: { Rotate: { Value: 'true', Export: { Name: 'rotate' } } } }));
    command.write('set/b.json', template({ Key: { ...KEY, Properties: { KeyPolicy: {}, EnableKeyRotation: { 'Fn::ImportValue': 'rotate' } } } }));
    expect(findingsOf('set').map(({ status }) => status)).toEqual(['unknown']);
    expect(findingsOf('set', '--together')).toEqual([]);
  });
});

describe('the matrix of a framework', () => {
  const statesOf = (...words: string[]): Record<string, string> => {
    const [{ controls }] = JSON.parse(check('--format', 'json', ...ONE, ...words).out).matrices;
    return Object.fromEntries(controls.map(({ id, state }: any) => [id, state]));
  };

  test('says of each control whether it holds', () => {
    expect(statesOf(BAD, '--matrix', 'cis-7.0')).toMatchObject({ 4.6: 'failed', 2.3: 'not looked at' });
    expect(statesOf(GOOD, '--matrix', 'cis-7.0')).toMatchObject({ 4.6: 'met' });
    expect(statesOf(command.write('none.json', template({ Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' } })), '--matrix', 'cis-7.0'))
      .toMatchObject({ 4.6: 'not applicable' });
  });

  test('in every report; several of them, each once', () => {
    const words = [BAD, ...ONE, '--matrix', 'fsbp', '--matrix', 'cis-7.0', '--matrix', 'FSBP'];
    const { out } = check(...words, '--markdown', 'matrix.md', '--html', 'matrix.html', '--json', 'matrix.json');
    expect(out.match(/^(FSBP|CIS 7.0): of \d+ controls \d+ failed, \d+ not looked at$/gm)).toHaveLength(2);
    expect(readFileSync(join(command.work, 'matrix.md'), 'utf8')).toMatch(/^### FSBP: of \d+ controls/m);
    expect(readFileSync(join(command.work, 'matrix.html'), 'utf8')).toContain('data-control="FSBP KMS.4"');
    expect(command.run(['report', 'matrix.json', '--format', 'markdown']).out).toBe(readFileSync(join(command.work, 'matrix.md'), 'utf8'));
  });

  test('of every framework that there is, and of no other', () => {
    for (const { id } of frameworks()) {
      expect(check(GOOD, ...ONE, '--matrix', id)).toMatchObject({ code: 0, err: '' });
    }
    expect(check(BAD, '--matrix', 'cis-8.0')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--matrix must be fsbp, cis-7.0, cis-6.0') });
  });
});

describe('acknowledgements and the ratchet', () => {
  const acknowledged = (reason: string) => template({ Key: { ...KEY, Metadata: { SecurityBaseline: { acknowledge: [{ id: 'KMS-1', reason }] } } } });

  test('in the metadata of a resource', () => {
    const path = command.write('acknowledged.json', acknowledged('short-lived, owner=us until=2999-12-31'));
    expect(check(path, ...ONE)).toMatchObject({ code: 0, out: expect.stringContaining('acknowledged, by us, until 2999-12-31: short-lived') });
    expect(check(path, ...ONE, '--never-acknowledge', 'KMS-1')).toMatchObject({ code: 1, out: expect.stringContaining('GATE-NEVER') });
    expect(check(path, ...ONE, '--never-acknowledge', 'SecurityBaseline::KMS-1').code).toBe(1);
  });

  test('one that is over', () => {
    const path = command.write('expired.json', acknowledged('short-lived until=2020-12-31'));
    expect(check(path, ...ONE)).toMatchObject({ code: 1, out: expect.stringContaining('GATE-EXPIRED') });
  });

  test('in a file, named or where it is looked for', () => {
    const config = { acknowledgements: [{ rule: 'KMS-1', reason: 'meant so', stack: BAD, logicalId: 'Key' }] };
    command.write('own.json.config', config);
    expect(check(BAD, ...ONE, '--config', 'own.json.config').code).toBe(0);
    command.write('project/cdk-security-baseline.json', { acknowledgements: [{ rule: 'KMS-1', reason: 'meant so', stack: 't.json', logicalId: 'Key' }] });
    command.write('project/t.json', template({ Key: KEY }));
    expect(command.run(['check', 't.json', ...ONE], { cwd: join(command.work, 'project') }).code).toBe(0);
    command.write('wrong.config', { acknowledgments: [] });
    expect(check(BAD, ...ONE, '--config', 'wrong.config')).toMatchObject({ code: 2, err: expect.stringContaining("'wrong.config'") });
    expect(check(BAD, ...ONE, '--config', 'none.config')).toMatchObject({ code: 2, err: expect.stringContaining("'none.config'") });
  });

  test('only new findings block, and what is fixed must leave the file', () => {
    const path = command.write('old.json', template({ Key: KEY }));
    expect(check(path, ...ONE, '--baseline', 'known.json')).toMatchObject({ code: 2, err: expect.stringContaining("'known.json'") });
    expect(check(path, ...ONE, '--baseline', 'known.json', '--update-baseline')).toMatchObject({ code: 0, err: '1 known finding is in known.json now\n' });
    expect(check(path, ...ONE, '--baseline', 'known.json')).toMatchObject({ code: 0, out: expect.stringContaining('known when the ratchet file was written') });
    command.write('old.json', template({ Other: KEY, Key: KEY }));
    expect(check(path, ...ONE, '--baseline', 'known.json').code).toBe(1);
    command.write('old.json', template({ Key: GOOD_KEY }));
    expect(check(path, ...ONE, '--baseline', 'known.json')).toMatchObject({ code: 1, out: expect.stringContaining('GATE-RATCHET') });
    expect(check(path, ...ONE, '--baseline', 'known.json', '--update-baseline')).toMatchObject({ code: 0, err: '0 known findings are in known.json now\n' });
    expect(check(path, ...ONE, '--baseline', 'known.json').code).toBe(0);
  });
});

describe('reports', () => {
  const read = (name: string): string => readFileSync(join(command.work, name), 'utf8');

  test('several at once, and what is printed', () => {
    const { code, out } = check(BAD, ...ONE, '--json', 'r.json', '--sarif', 'r.sarif', '--junit', 'r.xml', '--markdown', 'r.md', '--html', 'r.html', '--format', 'junit');
    expect(code).toBe(1);
    expect(out).toBe(read('r.xml'));
    expect(JSON.parse(read('r.json')).summary.blocking).toBe(1);
    expect(JSON.parse(read('r.sarif')).runs[0].results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: BAD }, region: { startLine: 5, startColumn: 4 } });
    expect(read('r.md')).toMatch(/^## ❌ Security baseline: 1 finding blocks/);
    expect(read('r.html')).toMatch(/<html/);
  });

  test('what is printed may go into a file, without colours', () => {
    expect(check(BAD, ...ONE, '--output', 'r.txt')).toEqual({ code: 1, out: '', err: '' });
    expect(read('r.txt')).toMatch(/^bad\.json\n {2}Key {2}AWS::KMS::Key\n {4}MEDIUM {2}KMS-1/);
  });

  test('a saved report gives the same as the check itself', () => {
    for (const format of ['console', 'json', 'sarif', 'junit', 'markdown', 'html']) {
      const printed = check(BAD, GOOD, ...ONE, '--format', format).out;
      check(BAD, GOOD, ...ONE, '--json', 'saved.json');
      expect(command.run(['report', 'saved.json', '--format', format])).toEqual({ code: 0, out: printed, err: '' });
      expect(command.run(['report', '-', '--format', format], { input: read('saved.json') }).out).toBe(printed);
    }
  });

  test('the same input gives the same bytes; the time only when asked for', () => {
    expect(check(BAD, '--format', 'json').out).toBe(check(BAD, '--format', 'json').out);
    expect(JSON.parse(check(BAD, ...ONE, '--format', 'json', '--timestamp').out).createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('quiet says nothing when nothing blocks', () => {
    expect(check(GOOD, ...ONE, '--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect(check(BAD, ...ONE, '--quiet').out).toMatch(/KMS-1[^]*1 finding blocks/);
    expect(check(BAD, ...ONE, '--quiet').out).not.toContain('Validations.of');
  });

  test('how to acknowledge, fix and find it', () => {
    const { out } = check(BAD, ...ONE);
    expect(out).toContain('MEDIUM  KMS-1');
    expect(out).toContain('bad.json:5:4');
    expect(out).toContain('to acknowledge: SecurityBaseline::KMS-1 of Key');
    expect(out).toContain('fix: Set EnableKeyRotation to true');
  });

  test('no colours in a pipe', () => {
    // eslint-disable-next-line no-control-regex
    expect(check(BAD, ...ONE).out).not.toMatch(/\u001b/);
  });

  test('who may do what, when it is asked for', () => {
    const role = command.write('role.json', template({
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }],
          },
        },
      },
    }));
    expect(JSON.parse(check(role, '--format', 'json', '--access').out).access.outsiders.map(({ path }: any) => path)).toEqual(['role/Role']);
    expect(JSON.parse(check(role, '--format', 'json').out)).not.toHaveProperty('access');
  });

  test('fixes by code, when they are asked for', () => {
    const { code, out } = check(BAD, ...ONE, '--fix-hints', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).fixHints.every(({ ruleId, fix }: any) => ruleId === 'KMS-1' && /^mixins\.\w+$/.test(fix))).toBe(true);
  });
});
