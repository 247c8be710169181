/** Synthesizes every example as its user does: in a process of its own, with the CDK's own template validation on. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const examples = readdirSync(join(root, 'examples')).filter((name) => existsSync(join(root, 'examples', name, 'main.ts')));
if (examples.length === 0) {
  throw new Error('there is no example');
}

const ENVIRONMENTS = [undefined, 'ap-northeast-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'];
const TSX = [join(root, 'node_modules/.bin/tsx'), '--tsconfig', join(root, 'tsconfig.dev.json'), 'main.ts'];

for (const example of examples) {
  synthesize(example, 'cdk synth', (out) => [
    join(root, 'node_modules/.bin/cdk'), 'synth', '**', '--quiet', '--strict', '--output', out, '--app', TSX.join(' '),
  ]);
  for (const region of ENVIRONMENTS) {
    synthesize(example, region ?? 'any environment', () => TSX, region ? { CDK_DEFAULT_ACCOUNT: '111122223333', CDK_DEFAULT_REGION: region } : {});
  }
}

/** Runs a command that writes an assembly; an exit code, or any finding of the CDK's validation, is a failure. */
function synthesize(example: string, what: string, commandOf: (out: string) => string[], variables: Record<string, string> = {}) {
  const out = mkdtempSync(join(tmpdir(), `${example}-`));
  const [command = '', ...args] = commandOf(out);
  const run = spawnSync(command, args, {
    cwd: join(root, 'examples', example),
    env: {
      ...process.env,
      CDK_OUTDIR: out,
      CDK_HOME: out,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      ...variables,
    },
    encoding: 'utf8',
  });
  const report = join(out, 'validation-report.json');
  const findings = existsSync(report) ? violations(report) : ['the CDK wrote no validation report'];
  rmSync(out, { recursive: true, force: true });
  if (run.status !== 0 || findings.length > 0) {
    console.error(run.stdout, run.stderr, findings.join('\n'));
    throw new Error(`example '${example}' (${what}) does not synthesize cleanly (exit code ${run.status ?? 'none'})`);
  }
  console.log(`example ${example}, ${what}: synthesized, no findings of the CDK's validation`);
}

function violations(report: string): string[] {
  const { pluginReports } = JSON.parse(readFileSync(report, 'utf8')) as {
    pluginReports?: { violations: { ruleName: string; description: string }[] }[];
  };
  return (pluginReports ?? []).flatMap((plugin) => plugin.violations.map((violation) => `${violation.ruleName}: ${violation.description}`));
}
