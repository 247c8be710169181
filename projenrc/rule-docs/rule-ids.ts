import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byId, ROOT, type RuleFolder } from './folders';

export const RULE_IDS = 'test/compliance/rule-ids.json';

/** Every id that there ever was, and the folder of its rule. */
export function frozenIds(): Readonly<Record<string, string>> {
  const file = join(ROOT, RULE_IDS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> : {};
}

/** The frozen ids, and those of new rules. An id that is gone, moved or taken twice is an error: acknowledgements and ratchet files name it. */
export function withNewIds(frozen: Readonly<Record<string, string>>, folders: readonly Pick<RuleFolder, 'path' | 'rule'>[]): Readonly<Record<string, string>> {
  const ids = new Map(Object.entries(frozen));
  const paths = new Map<string, string>();
  const problems: string[] = [];
  for (const { path, rule: { id } } of folders) {
    const before = paths.get(id) ?? ids.get(id);
    if (before !== undefined && before !== path) {
      problems.push(`${id} is the rule of ${before}, and may not become that of ${path}`);
    }
    paths.set(id, path);
    ids.set(id, before ?? path);
  }
  for (const [id, path] of Object.entries(frozen)) {
    if (!paths.has(id)) {
      problems.push(`${id} (${path}) is gone, but acknowledgements may still name it`);
    }
  }
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  return Object.fromEntries([...ids].sort(([left], [right]) => byId(left, right)));
}
