import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PAGES, staleFiles } from '../../projenrc/rule-docs/files';
import { byId, ROOT, ruleFolders } from '../../projenrc/rule-docs/folders';
import { plain } from '../../projenrc/rule-docs/markdown';
import { overviewOf } from '../../projenrc/rule-docs/overview';
import { packsOf } from '../../projenrc/rule-docs/packs';
import { pageOf } from '../../projenrc/rule-docs/page';
import { Pack } from '../../src/compliance/pack';

const FOLDERS = ruleFolders();
const EXAMPLE = /```yaml\n(.*?)```/gs;

function folderOf(id: string) {
  const found = FOLDERS.find(({ rule }) => rule.id === id);
  if (found === undefined) {
    throw new Error(`no rule ${id}`);
  }
  return found;
}

test('examples of every page are templates that mean what the cases say', () => {
  for (const folder of FOLDERS) {
    const examples = [...pageOf(folder, []).matchAll(EXAMPLE)].map(([, yaml]) => parse(yaml) as unknown);
    const cases = [folder.cases.nonCompliant[0].template, folder.cases.compliant[0].template];
    expect([folder.rule.id, examples]).toEqual([folder.rule.id, JSON.parse(JSON.stringify(cases))]);
  }
});

test('a page says everything about a rule', () => {
  const page = pageOf(folderOf('S3-5'), ['mixins.BucketVersioning()']);
  expect(page).toContain('# S3-5: Buckets keep older versions of objects\n');
  expect(page).toContain('| Severity | MEDIUM |');
  expect(page).toContain('| Packs | `strict`, `fsbp`, ');
  expect(page).toContain('Found at `Bucket Properties.VersioningConfiguration.Status`.');
  expect(page).toContain('Mixins.of(app).apply(new mixins.BucketVersioning());');
  expect(page).toContain('| FSBP | S3.14 | S3 general purpose buckets should have versioning enabled |');
  expect(page).toContain('* <https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html>');
});

test('a page of a rule without fix and controls has no such part', () => {
  const { rule, ...rest } = folderOf('S3-5');
  const page = pageOf({ ...rest, rule: { ...rule, checks: [], controls: [] } }, []);
  expect(page).not.toContain('Mixins');
  expect(page).not.toContain('## Controls');
});

test('packs of a rule are those that have it', () => {
  const packs = Pack._names().map((name) => [name, new Set(Pack.named(name).ruleIds)] as const);
  for (const { rule } of FOLDERS) {
    expect([rule.id, packsOf(rule)]).toEqual([rule.id, packs.filter(([, ids]) => ids.has(rule.id)).map(([name]) => name)]);
  }
});

test('the overview has a row for each rule, in the order of the numbers', () => {
  const rows = [...overviewOf(FOLDERS, new Set()).matchAll(/^\| \[(\S+)\]\(docs\/rules\/(\S+)\.md\)/gm)].map(([, id, page]) => [id, page]);
  expect(rows.map(([id]) => id).sort()).toEqual(FOLDERS.map(({ rule }) => rule.id).sort());
  expect(rows.filter(([id, page]) => id !== page)).toEqual([]);
  expect(['S3-10', 'S3-9', 'KMS-1', 'S3-1'].sort(byId)).toEqual(['KMS-1', 'S3-1', 'S3-9', 'S3-10']);
});

test('a table survives every text', () => {
  expect(plain('Deny s3:* | <b> [x] `y` \\ force_ssl _all_')).toBe('Deny s3:\\* \\| \\<b\\> \\[x\\] \\`y\\` \\\\ force_ssl \\_all\\_');
});

test('files that differ, are missing or are left over are stale', () => {
  const pages = readdirSync(join(ROOT, PAGES)).map((name) => `${PAGES}/${name}`);
  expect(staleFiles(new Map([['RULES.md', 'something else'], [`${PAGES}/NEW-1.md`, 'new']]))).toEqual(['RULES.md', `${PAGES}/NEW-1.md`, ...pages]);
});
