/** The example `compliance-gate`: what is insecure does not synthesize and is not deployed, by any door; what the fixes leave is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ListStacksCommand } from '@aws-sdk/client-cloudformation';
import { ListPoliciesCommand, GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import { GetPublicAccessBlockCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import { Account } from './support/account';
import { CdkCli, type CdkCliResult } from '../../emulator/launcher/cdk-cli';
import { Emulator } from '../../emulator/launcher/emulator';

const ROOT = resolve(__dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/compliance-gate');
const TSX = join(ROOT, 'node_modules/.bin/tsx');
const TSCONFIG = join(ROOT, 'tsconfig.dev.json');

/** Path, property and fix of each of the five mistakes. */
const MISTAKES = [
  ['Shop/Servers', 'SecurityGroupIngress.0.CidrIp', 'Restrict the source'],
  ['Shop/Downloads', 'PublicAccessBlockConfiguration.BlockPublicPolicy', 'Set all four parts of PublicAccessBlockConfiguration'],
  ['Shop/Operators', 'PolicyDocument.Statement.0.Action', 'List the actions'],
  ['Shop/Jobs/Orders', 'SqsManagedSseEnabled', 'Remove SqsManagedSseEnabled false'],
  ['Prod/Shop/Downloads', 'PublicAccessBlockConfiguration.BlockPublicPolicy', 'Set all four parts of PublicAccessBlockConfiguration'],
];

let emulator: Emulator;
let account: Account;
const folders: string[] = [];

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '333344445555', 'eu-west-1');
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
  folders.forEach((folder) => { rmSync(folder, { recursive: true, force: true }); });
});

async function cdk(file: string, door: string, ...args: string[]): Promise<CdkCliResult> {
  const app = `env DOOR=${door} CDK_VALIDATION=false NODE_ENV= JEST_WORKER_ID= ${TSX} --tsconfig ${TSCONFIG} ${join(EXAMPLE, file)}`;
  const cli = new CdkCli(emulator, { app, account: account.id, region: account.region });
  try {
    return await cli.run(...args);
  } finally {
    cli.dispose();
  }
}

async function stackNames(): Promise<string[]> {
  const { StackSummaries: stacks = [] } = await account.cloudFormation.send(new ListStacksCommand({}));
  return stacks.filter(({ StackStatus: status }) => status !== 'DELETE_COMPLETE').map(({ StackName: name }) => name ?? '').sort();
}

const IN_THE_STAGE = MISTAKES.filter(([path]) => path.startsWith('Prod/'));

describe.each([
  ['plugin', MISTAKES],
  // The CDK synthesizes Stages first: what an Aspect finds there ends it.
  ['aspect', IN_THE_STAGE],
  ['aspect-of-one-stack', MISTAKES.filter((mistake) => !IN_THE_STAGE.includes(mistake))],
])('as it is, through the %s', (door, mistakes) => {
  test('cdk synth fails, and names path, property and fix of each mistake', async () => {
    const { exitCode, output } = await cdk('unfixed.ts', door, 'synth', '**', '--quiet');
    expect(exitCode).toBe(1);
    expect(mistakes.flat().filter((words) => !output.includes(words))).toEqual([]);
  });

  test('cdk deploy fails, and nothing is deployed', async () => {
    const { exitCode } = await cdk('unfixed.ts', door, 'deploy', '**', '--require-approval', 'never');
    expect(exitCode).toBe(1);
    expect(await stackNames()).toEqual(['CDKToolkit']);
  });
});

test('a plain cdk synth, which passes over Stages, fails too', async () => {
  expect((await cdk('unfixed.ts', 'plugin', 'synth', '--quiet')).exitCode).toBe(1);
});

describe('the command', () => {
  function check(file: string, ...args: string[]) {
    const out = mkdtempSync(join(tmpdir(), 'gate-example-'));
    folders.push(out);
    spawnSync(TSX, ['--tsconfig', TSCONFIG, file], {
      cwd: EXAMPLE, env: { ...process.env, CDK_OUTDIR: out, CDK_VALIDATION: 'false', NODE_ENV: '', JEST_WORKER_ID: '' }, encoding: 'utf8',
    });
    const run = spawnSync(TSX, ['--tsconfig', TSCONFIG, join(ROOT, 'src/cli/main.ts'), 'check', out, '--no-color', ...args], { encoding: 'utf8' });
    return { code: run.status, text: run.stdout + run.stderr };
  }

  test('finds the same, and names the fixes', () => {
    const { code, text } = check('unfixed.ts', '--fix-hints');
    expect(code).toBe(1);
    expect(MISTAKES.flat().filter((words) => !text.includes(words))).toEqual([]);
    for (const name of ['SecurityGroupWorldIngress', 'BucketPublicAccess', 'BucketSecureTransport', 'AdministratorStatements', 'QueueEncryption']) {
      expect(text).toContain(`mixins.${name}`);
    }
  });

  test('finds nothing after the fixes', () => {
    expect(check('main.ts')).toMatchObject({ code: 0, text: expect.stringContaining('othing') });
  });
});

test('with the fixes it is deployed, and what is there is what they say', async () => {
  const { exitCode, output } = await cdk('main.ts', 'plugin', 'deploy', '**', '--require-approval', 'never', '--method', 'direct');
  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
  expect(await stackNames()).toEqual(expect.arrayContaining(['CDKToolkit', 'Prod-Shop', 'Shop']));

  const { Buckets: buckets = [] } = await account.s3.send(new ListBucketsCommand({}));
  const downloads = buckets.filter(({ Name: name }) => name?.includes('downloads') === true);
  expect(downloads).toHaveLength(2);
  for (const { Name: Bucket } of downloads) {
    const { PublicAccessBlockConfiguration: block } = await account.s3.send(new GetPublicAccessBlockCommand({ Bucket }));
    expect(block).toMatchObject({ BlockPublicPolicy: true, RestrictPublicBuckets: true });
  }

  const { Policies: policies = [] } = await account.iam.send(new ListPoliciesCommand({ Scope: 'Local' }));
  const operators = policies.find(({ PolicyName: name }) => name?.includes('Operators') === true);
  const { PolicyVersion: version } = await account.iam.send(
    new GetPolicyVersionCommand({ PolicyArn: operators?.Arn, VersionId: operators?.DefaultVersionId }));
  expect(decodeURIComponent(version?.Document ?? '')).not.toContain('"Allow"');
});
