/**
 * Writes RULES.md, a page for each rule in docs/rules, and the ids of new rules into the list of frozen ids:
 * `npx tsx projenrc/scripts/rule-docs.ts`. With `--check`, fails instead when one of them is not what would be written.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleDocs, staleFiles } from '../rule-docs/files';
import { ROOT } from '../rule-docs/folders';

const docs = ruleDocs();
const stale = staleFiles(docs);
if (!process.argv.includes('--check')) {
  for (const path of stale) {
    const text = docs.get(path);
    if (text === undefined) {
      rmSync(join(ROOT, path));
    } else {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
  }
  console.log(`${docs.size} files about rules, ${stale.length} of them changed`);
} else if (stale.length > 0) {
  console.error(`Not up to date, run npx tsx projenrc/scripts/rule-docs.ts:\n${stale.join('\n')}`);
  process.exitCode = 1;
}
