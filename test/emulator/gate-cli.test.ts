/** The gate under the real CDK CLI: each of these was a way past a gate. No account and no emulator is needed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const APP = join(__dirname, 'support/gate-app.ts');

interface Result {
  readonly exitCode: number | null;
  readonly output: string;
  /** Construct paths with findings, in the order of the output. */
  readonly paths: string[];
  readonly out: string;
}

const folders: string[] = [];

afterAll(() => {
  folders.forEach((folder) => { rmSync(folder, { recursive: true, force: true }); });
});

/** `cdk <args>` on one of the apps. */
function cdk(app: string, ...args: string[]): Promise<Result> {
  const out = mkdtempSync(join(tmpdir(), 'gate-cli-'));
  folders.push(out);
  const command = [join(ROOT, 'node_modules/.bin/tsx'), '--tsconfig', join(ROOT, 'tsconfig.dev.json'), APP, app].join(' ');
  return run(out, [...args, '--quiet', '--output', out, '--app', command]);
}

function run(out: string, args: string[]): Promise<Result> {
  const child = spawn(join(ROOT, 'node_modules/.bin/cdk'), args, {
    cwd: out,
    env: {
      ...process.env,
      CDK_VALIDATION: 'false',
      CDK_HOME: out,
      NODE_ENV: '',
      JEST_WORKER_ID: '',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      CI: 'true',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  return new Promise((fulfil, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const paths = [...output.matchAll(/^ +(\S+) \((\S+)\) aws-cdk-lib\./gm)].map(([, path]) => path).sort();
      fulfil({ exitCode, output, paths, out });
    });
  });
}

test('what is clean passes, and leaves word that the gate ran', async () => {
  const { exitCode, out } = await cdk('clean', 'synth');
  expect(exitCode).toBe(0);
  expect(JSON.parse(readFileSync(join(out, 'security-baseline-gate.json'), 'utf8'))).toMatchObject({ stacks: ['S'], resources: 1, findings: 0 });
});

test('every way to write a mistake is seen, one acknowledgement frees only its own, an expired one none', async () => {
  const { exitCode, output, paths } = await cdk('mistakes', 'synth');
  expect(exitCode).toBe(1);
  expect(paths).toEqual(['S/Conditional', 'S/Expired', 'S/Expired', 'S/Generic', 'S/MadeBad', 'S/N/Nested']);
  expect(output).toContain("Queues have good names: the name is bad (Properties.QueueName, when 'Size' is 'large') (SecurityBaseline)");
  expect(output).toContain('Suggested fix: Choose a good name');
  expect(output).toContain('it was in force until 2020-01-31');
});

test('everything acknowledged passes', async () => {
  expect((await cdk('acknowledged', 'synth')).exitCode).toBe(0);
});

test('a gate that cannot judge stops the synthesis', async () => {
  const { exitCode, output } = await cdk('broken', 'synth');
  expect(exitCode).toBe(1);
  expect(output).toMatch(/The gate could not judge: .*a resource must have a 'Type'/);
});

test('an app whose stacks are all in Stages: a plain synth fails, with every stack each finding is told once', async () => {
  const plain = await cdk('staged', 'synth');
  expect(plain.exitCode).toBe(1);
  expect(plain.output).toContain("There are findings that block in 'Prod'");
  const all = await cdk('staged', 'synth', '**');
  expect(all.exitCode).toBe(1);
  expect(all.paths).toEqual(['Prod/S/InStage']);
  expect(all.output.match(/There are findings that block/g)).toHaveLength(1);
});

test('unless that is switched off: then only a synth of all stacks fails', async () => {
  expect((await cdk('stagedQuietly', 'synth')).exitCode).toBe(0);
  expect((await cdk('stagedQuietly', 'synth', '**')).exitCode).toBe(1);
});

test('--ignore-errors gets round BLOCK, as it does with every plugin', async () => {
  expect((await cdk('mistakes', 'synth', '--ignore-errors')).exitCode).toBe(0);
});

test.each([[['synth', '--ignore-errors']], [['synth', 'Other']], [['synth', '--no-validation']], [['deploy', 'Other', '--ignore-errors']]])(
  'nothing gets round ENFORCE: cdk %j', async (args) => {
    const { exitCode, output, out } = await cdk('enforced', ...args);
    expect(exitCode).toBe(1);
    expect(output).toContain('HIGH ACME-1 at S/Bad Properties.QueueName: Queues have good names: the name is bad. Fix: Choose a good name');
    expect(existsSync(join(out, 'S.template.json'))).toBe(false);
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  });

test('ENFORCE reaches a Stage that is made later; what is left cannot be deployed', async () => {
  const { exitCode, output, out } = await cdk('enforcedInStage', 'synth', '--ignore-errors');
  expect(exitCode).toBe(1);
  expect(output).toContain('HIGH ACME-1 at Prod/S/InStage');
  expect((await run(out, ['deploy', '--app', out, '--all', '--ignore-errors'])).exitCode).not.toBe(0);
});

test('ENFORCE that was registered by hand says so', async () => {
  const { exitCode, output } = await cdk('enforcedByHand', 'synth');
  expect(exitCode).toBe(1);
  expect(output).toContain('the level ENFORCE has no effect');
});

test('the Aspect stops a Stage', async () => {
  const { exitCode, output } = await cdk('aspect', 'synth', '--ignore-errors');
  expect(exitCode).toBe(1);
  expect(output).toContain('[Prod/S] HIGH ACME-1 at Prod/S/InStage');
});

test('findings of cdk-nag pass through the CLI, whose formatter breaks at their ids', async () => {
  const { exitCode, paths, output } = await cdk('nag', 'synth');
  expect(exitCode).toBe(1);
  expect(paths.filter((path) => path === 'S/Policy')).toHaveLength(2);
  expect(output).toContain("Acknowledge with 'SecurityBaseline::AwsSolutions-IAM5'");
});
