/**
 * `npm run bench`: what the library costs, as ratios within one run.
 *
 * * loading: the barrel alone, and every room, against the classes of aws-cdk-lib that the rooms use;
 * * synthesis: the baseline stack against a stack of as many plain buckets of aws-cdk-lib with one policy statement each.
 *
 * Run `npx projen compile` first: the compiled package is measured. Milliseconds depend on the machine, ratios hardly.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const LIB = join(ROOT, 'lib');
const ROUNDS = 9;

const rooms = readdirSync(LIB, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'private').map((entry) => entry.name);
const classes = [
  'aws-cloudtrail.CfnTrail', 'aws-cloudwatch.Alarm', 'aws-events.Rule', 'aws-guardduty.CfnDetector', 'aws-iam.Role', 'aws-kms.Key',
  'aws-lambda.Function', 'aws-logs.LogGroup', 'aws-s3.Bucket', 'aws-sns.Topic', 'aws-sqs.Queue',
];

const loading = {
  peer: median(['aws-cdk-lib.App', ...classes.map((name) => `aws-cdk-lib/${name}`)]
    .map((name) => name.replace(/(.*)\.(\w+)$/, "require('$1').$2")).join(';')),
  barrel: median(`require('${LIB}')`),
  rooms: median(`const library = require('${LIB}'); ${rooms.map((room) => `library.${room}`).join(';')}`),
};
console.log(`loading: barrel ${ratio(loading.barrel, loading.peer)}, every room ${ratio(loading.rooms, loading.peer)} (1 = those classes alone)`);

const APP = "const { App, Stack } = require('aws-cdk-lib'); const app = new App({ analyticsReporting: false });";
const synthesis = {
  baseline: median('new baseline.SecurityBaselineStack(app, \'Stack\'); resources = count(app);', `${APP} const { baseline } = require('${LIB}'); ${count()}`),
  peer: median(`const stack = new Stack(app, 'Stack');
    for (let index = 0; index < 18; index += 1) {
      const bucket = new s3.Bucket(stack, 'Bucket' + index, { enforceSSL: true });
    }
    count(app);`, `${APP} const s3 = require('aws-cdk-lib/aws-s3'); ${count()}`),
};
console.log(`synthesis: ${ratio(synthesis.baseline, synthesis.peer)} (1 = 18 buckets with policies of aws-cdk-lib, 36 resources like the baseline)`);

/** Synthesizes, and checks that both sides are of a size. */
function count(): string {
  return `let resources = 0; function count(app) {
    const { Resources } = app.synth().getStackByName('Stack').template;
    const found = Object.keys(Resources).length;
    if (found < 34 || found > 40) { throw new Error('the two stacks are of different sizes: ' + found); }
    return found;
  }`;
}

/** Milliseconds of `code` after `setUp`, each time in a process of its own. */
function median(code: string, setUp = ''): number {
  const script = `${setUp}; const started = process.hrtime.bigint(); ${code}; console.log('took ' + Number(process.hrtime.bigint() - started) / 1e6)`;
  const samples = Array.from({ length: ROUNDS }, () => {
    const run = spawnSync(process.execPath, ['-e', script], {
      cwd: ROOT, encoding: 'utf8', env: { ...process.env, CDK_VALIDATION: 'false', JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: '1' },
    });
    const took = /took ([\d.]+)/.exec(run.stdout)?.[1];
    if (run.status !== 0 || took === undefined) {
      throw new Error(`a measurement failed:\n${run.stdout}${run.stderr}`);
    }
    return Number(took);
  });
  return samples.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} (${one.toFixed(0)} ms to ${other.toFixed(0)} ms)`;
}
