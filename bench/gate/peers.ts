import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './measure';

const CACHE = join(ROOT, 'node_modules/.cache/bench-gate');
const CHECKOV = '3.2.500';
const GUARD = '@cdklabs/cdk-validator-cfnguard@0.0.62';

/** checkov from PyPI, in an environment of its own. */
export function checkov(): string {
  const home = join(CACHE, 'checkov');
  if (!existsSync(join(home, 'bin/checkov'))) {
    execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' });
    execFileSync(join(home, 'bin/pip'), ['install', '--quiet', `checkov==${CHECKOV}`], { stdio: 'inherit' });
  }
  return join(home, 'bin/checkov');
}

/** cfn-guard with the rules of Control Tower, both as the CDK's validation plugin for it brings them. */
export function guard(): { readonly command: string; readonly rules: string } {
  const home = join(CACHE, 'guard');
  if (!existsSync(join(home, 'package'))) {
    mkdirSync(home, { recursive: true });
    execFileSync('npm', ['pack', GUARD, '--silent', '--pack-destination', home], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('tar', ['xzf', join(home, readdirSync(home).find((file) => file.endsWith('.tgz')) ?? ''), '-C', home]);
  }
  return {
    command: join(home, 'package/bin/ubuntu', arch() === 'arm64' ? 'aarch64' : 'x86_64', 'cfn-guard'),
    rules: join(home, 'package/rules/control-tower/cfn-guard'),
  };
}

/** How long a command takes in a process of its own; its exit code tells findings, not failure, but it must have said something. */
export function seconds(command: string, args: readonly string[], cwd = ROOT): number {
  const started = process.hrtime.bigint();
  const { stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1_000_000_000 });
  if (error !== undefined || stdout.length + stderr.length === 0) {
    throw new Error(`${command} says nothing: ${error?.message ?? ''}`);
  }
  return Number(process.hrtime.bigint() - started) / 1e9;
}
