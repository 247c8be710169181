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

for (const example of examples) {
  const out = mkdtempSync(join(tmpdir(), `${example}-`));
  const run = spawnSync(join(root, 'node_modules/.bin/cdk'), [
    'synth', '**', '--quiet', '--strict', '--output', out,
    '--app', `${join(root, 'node_modules/.bin/tsx')} --tsconfig ${join(root, 'tsconfig.dev.json')} main.ts`,
  ], {
    cwd: join(root, 'examples', example),
    env: { ...process.env, CDK_HOME: out, AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' },
    encoding: 'utf8',
  });
  const report = join(out, 'validation-report.json');
  const findings = existsSync(report) ? violations(report) : ['the CDK wrote no validation report'];
  rmSync(out, { recursive: true, force: true });
  if (run.status !== 0 || findings.length > 0) {
    console.error(run.stdout, run.stderr, findings.join('\n'));
    throw new Error(`example '${example}' does not synthesize cleanly (exit code ${run.status ?? 'none'})`);
  }
  console.log(`example ${example}: synthesized, no findings of the CDK's validation`);
}

function violations(report: string): string[] {
  const { pluginReports } = JSON.parse(readFileSync(report, 'utf8')) as {
    pluginReports?: { violations: { ruleName: string; description: string }[] }[];
  };
  return (pluginReports ?? []).flatMap((plugin) => plugin.violations.map((violation) => `${violation.ruleName}: ${violation.description}`));
}
