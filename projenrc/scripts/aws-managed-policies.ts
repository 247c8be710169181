/**
 * Makes `data/aws-managed-policies.jsonl` of the AWS managed policies that moto carries: `tsx projenrc/scripts/aws-managed-policies.ts [--check]`.
 *
 * moto is a package of the emulator, so the emulator's Python is installed when it is not there yet.
 */
import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { byCodeUnit, publish } from './data-file';
import { install } from '../../emulator/launcher/install';

interface Source {
  readonly version: string;
  readonly policies: readonly SourcePolicy[];
}

interface SourcePolicy {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** ISO date. */
  readonly updated: string;
  readonly document: object;
}

async function main(): Promise<void> {
  const python = await install((line) => {
    console.log(line);
  });
  const output = execFileSync(python, [path.join(__dirname, 'aws-managed-policies.py')], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const source = JSON.parse(output) as Source;
  const newest = source.policies.map((policy) => policy.updated).sort(byCodeUnit).at(-1);
  if (newest === undefined) {
    throw new Error(`moto ${source.version} holds no AWS managed policies`);
  }
  const lines = source.policies
    .map(({ path: folder, name, version, document }) => ({ arn: `arn:aws:iam::aws:policy${folder}${name}`, name, version, document }))
    .sort((left, right) => byCodeUnit(left.arn, right.arn));
  publish('aws-managed-policies.jsonl', { source: 'moto', version: source.version, date: newest, licence: 'Apache-2.0' }, lines);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
