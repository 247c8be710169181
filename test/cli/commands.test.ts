import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOD_KEY, InstalledCommand, KEY, template } from './support';
import { check } from '../../src/cli/commands/check';

const command = new InstalledCommand();
afterAll(() => { command.remove(); });

const ACCESS = command.write('access.json', template({
  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'data' } },
  Open: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Bucket' },
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Sid: 'Everybody', Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' },
        ],
      },
    },
  },
  Reader: {
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: 'reader',
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
      Policies: [{
        PolicyName: 'own',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::data' },
            { Effect: 'Allow', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::data/*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } },
            { Effect: 'Allow', Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::111111111111:role/reader' },
          ],
        },
      }],
    },
  },
}));

function access(...words: string[]) {
  return command.run(['access', ACCESS, ...words]);
}

describe('the command itself', () => {
  test('help, version and what is no command', () => {
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { code, out } = command.run(words);
      expect(code).toBe(0);
      expect(['check', 'explain', 'access', 'report'].every((name) => new RegExp(`^  ${name} `, 'm').test(out))).toBe(true);
    }
    expect(command.run([])).toMatchObject({ code: 2, out: expect.stringContaining('Usage: ') });
    expect(command.run(['--version'])).toEqual({ code: 0, out: `${JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')).version}\n`, err: '' });
    expect(command.run(['chek'])).toEqual({ code: 2, out: '', err: "cdk-security-baseline: there is no command 'chek'; did you mean check?; the commands are check, explain, access, report\n" });
    expect(command.run(['toString']).code).toBe(2);
    expect(command.run(['--chek']).code).toBe(2);
  });

  test.each(['check', 'explain', 'access', 'report'])('the help of %s', (name) => {
    const { code, out } = command.run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: cdk-security-baseline ${name} `));
    expect(out).toContain('Exit codes: 0');
    expect(command.run(['help', name]).out).toBe(out);
    expect(command.run([name, '-h']).out).toBe(out);
    expect(Math.max(...out.split('\n').filter((line) => line.startsWith('  --') || line.startsWith('    ')).map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('the help of check has every option', () => {
    const { out } = command.run(['check', '--help']);
    expect(check.options.filter(({ name }) => !out.includes(`\n  --${name}`))).toEqual([]);
  });

  test('a reader that goes away early is no error', async () => {
    command.write('many.json', template(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`Key${index}`, KEY]))));
    const { code, out, err } = await command.runUntilFirstBytes(['check', 'many.json', '--rule', 'KMS-1']);
    expect(out.length).toBeGreaterThan(0);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  test('an internal error says that it is one; where it happened only when asked', () => {
    const hook = command.write('break.js', "JSON.parse = () => { throw new TypeError('a mistake of ours'); };");
    const words = ['check', 'many.json'];
    const broken = command.run(['--version', ...words], { nodeOptions: ['--require', join(command.work, hook)] });
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toBe('cdk-security-baseline: internal error, nothing can be said about the templates: a mistake of ours\n'
      + 'Please report it at https://github.com/cdk-security-baseline/cdk-security-baseline/issues with what --debug says.\n');
    expect(command.run(['--version', '--debug'], { nodeOptions: ['--require', join(command.work, hook)] }).err).toMatch(/TypeError: a mistake of ours\n +at /);
  });

  test('neither a check nor a question about access loads the CDK', () => {
    command.write('good.json', template({ Key: GOOD_KEY }));
    const hook = command.write('loaded.js', "process.on('exit', () => process.stderr.write(JSON.stringify(Object.keys(require.cache).filter((file) => /node_modules.(aws-cdk-lib.(core|index)|constructs|yaml)/.test(file)))));");
    const nodeOptions = ['--require', join(command.work, hook)];
    expect(command.run(['check', 'good.json', '--pack', 'strict'], { nodeOptions }).err).toBe('[]');
    expect(command.run(['check', 'good.json', '--access'], { nodeOptions }).err).toBe('[]');
    expect(command.run(['access', ACCESS], { nodeOptions }).err).toBe('[]');
  });
});

describe('explain', () => {
  test('lists all rules, or tells one', () => {
    const list = command.run(['explain']);
    expect(list.code).toBe(0);
    expect(list.out).toMatch(/^KMS-1 +MEDIUM +baseline +Symmetric keys/m);
    const one = command.run(['explain', 'kms-1']);
    expect(one.code).toBe(0);
    expect(one.out).toMatch(/^KMS-1: /);
    for (const part of ['Severity     MEDIUM', 'AWS::KMS::Key', 'EnableKeyRotation', 'SecurityBaseline::KMS-1', 'https://docs.aws.amazon.com/']) {
      expect(one.out).toContain(part);
    }
    expect(command.run(['explain', 'SecurityBaseline::KMS-1']).out).toBe(one.out);
    expect(JSON.parse(command.run(['explain', 'KMS-1', '--json']).out)).toMatchObject([{ id: 'KMS-1', severity: 'MEDIUM', resourceTypes: ['AWS::KMS::Key'] }]);
    expect(JSON.parse(command.run(['explain', '--json']).out).length).toBe(list.out.trimEnd().split('\n').length);
    expect(command.run(['explain', 'gate-expired'])).toMatchObject({ code: 0, out: expect.stringMatching(/^GATE-EXPIRED: [^]*It cannot be acknowledged\.\n$/) });
    expect(command.run(['explain', 'GATE-TEMPLATE'])).toMatchObject({ code: 0, out: expect.stringMatching(/^GATE-TEMPLATE: Templates can be read\n/) });
    expect(command.run(['explain', 'KMS-l'])).toMatchObject({ code: 2, err: expect.stringContaining('did you mean KMS-') });
  });
});

describe('access', () => {
  test('outsiders, ways to more rights and levels, in each format', () => {
    const { code, out } = access();
    expect(code).toBe(0);
    expect(out).toMatch(/PUBLIC {2}access\/Bucket\n {4}anybody may s3:GetObject \(certain\)/);
    expect(out).toMatch(/access\/Reader → ADMINISTRATOR {2}\(administrator rights\)/);
    expect(out).toMatch(/access\/Reader +role +1 /);
    const json = JSON.parse(access('--json').out);
    expect(json.outsiders).toMatchObject([{ kind: 'PUBLIC', path: 'access/Bucket' }]);
    expect(json.escalationPaths).toMatchObject([{ from: 'access/Reader', administrator: true }]);
    expect(access('--markdown').out).toMatch(/^# Who may do what\n[^]*\| PUBLIC \| access\/Bucket \|/);
    expect(access('--json', '--markdown')).toMatchObject({ code: 2, err: 'cdk-security-baseline: --json and --markdown exclude each other\n' });
  });

  test.each([
    ['allowed', 's3:ListBucket', 'arn:aws:s3:::data', []],
    ['denied', 's3:PutObject', 'arn:aws:s3:::data/x', []],
    ['conditional', 's3:DeleteObject', 'arn:aws:s3:::data/x', []],
    ['allowed', 's3:DeleteObject', 'arn:aws:s3:::data/x', ['--context', 'aws:MultiFactorAuthPresent=true']],
  ])('a question whose answer is %s: %s on %s %j', (verdict, action, resource, context) => {
    const words = ['--principal', 'reader', '--action', action, '--resource', resource, ...context];
    const { code, out } = access(...words);
    expect(code).toBe(0);
    expect(out.toLowerCase()).toContain(verdict);
    expect(JSON.parse(access(...words, '--json').out).verdict).toBe(verdict.toUpperCase());
    expect(access(...words, '--expect', verdict).code).toBe(0);
    expect(access(...words, '--expect', verdict === 'denied' ? 'allowed' : 'denied').code).toBe(1);
  });

  test('wrong questions', () => {
    const cases: [string[], string][] = [
      [['--principal', 'reader'], 'a question needs --action'],
      [['--action', 's3:GetObject'], 'a question needs --principal'],
      [['--resource', '*'], '--resource belongs to a question: --principal and --action'],
      [['--principal', 'nobody-there', '--action', 's3:GetObject'], "'principal' must name a principal"],
      [['--principal', 'reader', '--action', 'GetObject'], 'GetObject'],
      [['--principal', 'reader', '--action', 's3:GetObject', '--context', 'nonsense'], '--context must be Name=Value, got nonsense'],
      [['--trusted-account', '12'], "'trustedAccounts' must be account ids of 12 digits, got 12"],
      [['--parameter', 'Nobody=1'], '--parameter must name a parameter of a template, got Nobody'],
    ];
    expect(cases.map(([words]) => access(...words))).toEqual(cases.map(([, message]) => ({ code: 2, out: '', err: expect.stringContaining(message) as string })));
  });

  test('who is no outsider', () => {
    const path = command.write('foreign.json', template({
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::222222222222:root' }, Action: 'sts:AssumeRole' }] },
        },
      },
    }));
    const outsiders = (...words: string[]): number => JSON.parse(command.run(['access', path, '--json', ...words]).out).outsiders.length;
    expect(outsiders()).toBe(1);
    expect(outsiders('--trusted-account', '222222222222')).toBe(0);
  });

  test('several inputs are one set; one that cannot be read is told', () => {
    command.write('broken.json', '{ "Resources": { "Type": ');
    const { code, out, err } = command.run(['access', ACCESS, 'broken.json']);
    expect(code).toBe(2);
    expect(out).toContain('PUBLIC');
    expect(err).toMatch(/^not read: 'broken\.json'/);
    expect(command.run(['access', 'broken.json'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('report', () => {
  test.each([
    ['a template', JSON.stringify(template({ Key: KEY })), "'x.json' is no report of this tool: 'schemaVersion' must be text, got nothing"],
    ['no JSON', 'nothing', "'x.json' is no report of this tool: the report is not JSON"],
    ['a newer version', '{"schemaVersion":"2.0"}', 'the report was written by another version of this tool'],
  ])('refuses %s', (_, text, message) => {
    command.write('x.json', text);
    expect(command.run(['report', 'x.json'])).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
  });

  test('one report, which must be there', () => {
    expect(command.run(['report', 'nowhere.json'])).toMatchObject({ code: 2, err: "cdk-security-baseline: 'nowhere.json' cannot be read: ENOENT\n" });
    expect(command.run(['report', 'a', 'b'])).toMatchObject({ code: 2, err: "cdk-security-baseline: 'report' takes at most 1 argument, got a b\n" });
    expect(command.run(['report'])).toMatchObject({ code: 2 });
  });
});
