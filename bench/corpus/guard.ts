import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import type { Found, FoundByFile } from './found';
import { guard } from '../gate/peers';

interface Report {
  readonly name: string;
  readonly not_compliant: readonly { readonly Rule: { readonly name: string } }[];
}

/** The rules of Control Tower. A place is `/Resources/It/Properties/Name`. */
export function findByGuard(folder: string, files: readonly string[]): FoundByFile {
  const { command, rules } = guard();
  const { stdout, stderr } = spawnSync(command, ['validate', '-r', rules, '-d', folder, '-S', 'none', '--structured', '-o', 'json'], {
    encoding: 'utf8', maxBuffer: 1_000_000_000,
  });
  if (stdout === '') {
    throw new Error(`cfn-guard says nothing: ${stderr}`);
  }
  const fileOf = new Map(files.map((file) => [basename(file), file]));
  const found = new Map<string, Found[]>();
  for (const { name, not_compliant: broken } of JSON.parse(stdout) as Report[]) {
    const file = fileOf.get(basename(name)) ?? name;
    const places = broken.flatMap(({ Rule }) => pathsIn(Rule).map((path) => ({ rule: Rule.name, ...placeOf(path) })));
    found.set(file, [...found.get(file) ?? [], ...places]);
  }
  return found;
}

function placeOf(path: string): { logicalId: string; property: string } {
  const [, , logicalId, ...steps] = path.split('/');
  return { logicalId, property: steps.join('.') };
}

/** Every place that a report of a rule names, however deep. */
function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && value.startsWith('/Resources/') ? [value] : [];
  }
  return Object.values(value).flatMap(pathsIn);
}
