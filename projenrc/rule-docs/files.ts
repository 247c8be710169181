import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, ruleFolders } from './folders';
import { overviewOf } from './overview';
import { pageOf } from './page';
import { frozenIds, RULE_IDS, withNewIds } from './rule-ids';
import { fixHints } from '../../src/cli/check/fix-hints';

/** The folder of the pages; nothing else is in it. */
export const PAGES = 'docs/rules';

/** Every generated file about rules, by its path. */
export function ruleDocs(): ReadonlyMap<string, string> {
  const folders = ruleFolders();
  const fixes = new Map<string, string[]>();
  for (const { ruleId, fix } of fixHints()) {
    fixes.set(ruleId, [...fixes.get(ruleId) ?? [], `${fix}()`]);
  }
  return new Map([
    [RULE_IDS, `${JSON.stringify(withNewIds(frozenIds(), folders), undefined, 2)}\n`],
    ['RULES.md', overviewOf(folders, new Set(fixes.keys()))],
    ...folders.map((folder) => [`${PAGES}/${folder.rule.id}.md`, pageOf(folder, fixes.get(folder.rule.id) ?? [])] as const),
  ]);
}

/** Paths of files that are not as they would be written, or would not be there. */
export function staleFiles(docs: ReadonlyMap<string, string>): string[] {
  const pages = existsSync(join(ROOT, PAGES)) ? readdirSync(join(ROOT, PAGES)).map((name) => `${PAGES}/${name}`) : [];
  return [
    ...[...docs].filter(([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text).map(([path]) => path),
    ...pages.filter((path) => !docs.has(path)),
  ];
}
