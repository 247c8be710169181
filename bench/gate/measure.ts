import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

export const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/bench-gate');

export interface Sample {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Compiles the child process once, so that no transpiler is part of what is measured. */
export function buildChild(): string {
  mkdirSync(CACHE, { recursive: true });
  const outfile = join(CACHE, 'child.cjs');
  buildSync({ entryPoints: [join(__dirname, 'child.ts')], outfile, bundle: true, packages: 'external', platform: 'node', target: 'node20', logLevel: 'error' });
  return outfile;
}

/** Ids of the rules that ask the IAM analysis; the others look at properties. */
export function policyRules(): string[] {
  const folder = join(ROOT, 'src/compliance/rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('rule.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((text) => /domain\/policies|mustRefuseWithoutTls|\/analysis\//.test(text))
    .flatMap((text) => /^ {2}id: '(.*)',$/m.exec(text)?.[1] ?? []);
}

/** The median of several syntheses, each in a process of its own. */
export function synthesis(child: string, plugin: string, resources: number, rounds: number, environment: NodeJS.ProcessEnv = {}): Sample {
  const samples = Array.from({ length: rounds }, () => once(child, plugin, resources, environment)).sort((a, b) => a.milliseconds - b.milliseconds);
  const { milliseconds } = samples[Math.floor(rounds / 2)];
  return { milliseconds, peakMegabytes: Math.min(...samples.map(({ peakMegabytes }) => peakMegabytes)) };
}

function once(child: string, plugin: string, resources: number, environment: NodeJS.ProcessEnv): Sample {
  const out = mkdtempSync(join(tmpdir(), 'bench-gate-'));
  const run = spawnSync(process.execPath, [child, plugin, String(resources), join(ROOT, 'lib')], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    env: { ...process.env, ...environment, CDK_OUTDIR: out, CDK_VALIDATION: 'false', JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: '1' },
  });
  rmSync(out, { recursive: true, force: true });
  const result = /^RESULT (.*)$/m.exec(run.stdout)?.[1];
  if (result === undefined) {
    throw new Error(`${plugin} with ${resources} resources: exit code ${run.status ?? 'none'}\n${run.stderr.slice(-2000)}`);
  }
  return JSON.parse(result) as Sample;
}
