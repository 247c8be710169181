import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RULES } from '../../src/compliance/catalogue/rules';
import { judge } from '../../src/compliance/engine/judge';
import { TemplateSet } from '../../src/template/template-set';

const ROOT = join(__dirname, 'public');
const FILES = readdirSync(ROOT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))).filter((file) => file !== 'sources.json').sort();
const SOURCES = JSON.parse(readFileSync(join(ROOT, 'sources.json'), 'utf8')) as Record<string, { source: string; licence: string; unreadable?: Record<string, string> }>;
const NOTICE = readFileSync(join(ROOT, 'NOTICE.md'), 'utf8');

function read(file: string): TemplateSet {
  return TemplateSet.fromFile(join(ROOT, file), { stackName: 'Public' });
}

test('each template has a source whose licence lets anybody copy it', () => {
  const folders = [...new Set(FILES.map((file) => file.split('/')[0]))];
  expect(folders).toEqual(Object.keys(SOURCES));
  for (const [folder, { source, licence }] of Object.entries(SOURCES)) {
    expect(source).toMatch(/^https:\/\/pypi\.org\//);
    expect(['MIT-0', 'MIT', 'Apache-2.0']).toContain(licence);
    expect(NOTICE).toContain(`\`${folder}\``);
  }
  expect(FILES.length).toBeGreaterThanOrEqual(60);
});

test.each(FILES)('%s is judged by every rule', (file) => {
  const [folder, ...rest] = file.split('/');
  const { findings } = judge(read(file), RULES);
  // Some of them name what is not there: that is all that may be unreadable.
  const broken = findings.filter(({ status }) => status === 'error').map(({ ruleId, logicalId = '' }) => `${ruleId} ${logicalId}`);
  const expected = SOURCES[folder].unreadable?.[rest.join('/')];
  expect([...new Set(broken)]).toEqual(expected === undefined ? [] : expected.split(', ').map((logicalId) => `GATE-TEMPLATE ${logicalId}`));
});

test('rules have much to say about them', () => {
  const found = new Set(FILES.flatMap((file) => judge(read(file), RULES).findings).map(({ ruleId }) => ruleId));
  expect(found.size).toBeGreaterThan(100);
});
