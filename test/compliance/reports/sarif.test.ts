import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { ACCESS, documentOf, HOSTILE } from './support';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { toSarif } from '../../../src/compliance/reports/formats/sarif';
import type { ReportDocument } from '../../../src/compliance/reports/report-document';

const { id, ...published } = JSON.parse(readFileSync(join(__dirname, 'data/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile({ ...published, $schema: undefined, $id: id });

function runOf(document: ReportDocument, root?: string) {
  const log = JSON.parse(toSarif(document, { root }));
  isValid(log);
  expect(isValid.errors).toBeNull();
  return log.runs[0];
}

test.each<[string, ReportDocument]>([
  ['findings of each kind', documentOf({ unreadable: true }, ACCESS)],
  ['no findings', { ...documentOf(), findings: [] }],
  ['nothing at all', { ...documentOf(), findings: [], rules: [], templates: [] }],
  ['no template files', documentOf({ change: (finding) => ({ ...finding, templatePath: undefined }) })],
  ['paths that no URI takes as they are', documentOf({ change: (finding) => ({ ...finding, templatePath: 'my templates/ä%20?#[x].json' }) })],
])('%s: valid by the published schema', (__, document) => {
  runOf(document);
});

test('the schema refuses what is no SARIF', () => {
  expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: 'not an object' }] }] })).toBe(false);
});

test('levels, kinds and suppressions', () => {
  const { results } = runOf(documentOf({ onUnknown: OnUnknown.BLOCK }));
  expect(results.map((one: any) => [one.ruleId, one.kind, one.level, one.suppressions.length])).toEqual([
    ['TEST-1', 'fail', 'error', 1], ['TEST-1', 'fail', 'error', 0], ['TEST-2', 'fail', 'note', 0], ['TEST-4', 'fail', 'error', 0], ['TEST-3', 'open', 'none', 0],
  ]);
  expect(results[0].suppressions[0]).toMatchObject({ kind: 'external', status: 'accepted', justification: 'meant so owner=us until=2027-01-31' });
  expect(results[0].partialFingerprints['cdkSecurityBaseline/v1']).toMatch(/^[0-9a-f]{20}$/);
});

test('what was known before is suppressed', () => {
  const { results } = runOf(documentOf({ change: (finding) => ({ ...finding, isKnown: finding.ruleId === 'TEST-2' }) }));
  expect(results[2].suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'known when the ratchet file was written' }]);
});

test('every result points at the description of its rule, also for those of the gate itself', () => {
  const document = documentOf({ change: (finding) => finding.ruleId === 'TEST-3' ? { ...finding, ruleId: 'GATE-EXPIRED' } : finding });
  const { results, tool } = runOf(document);
  expect(results.map((one: any) => tool.driver.rules[one.ruleIndex].id)).toEqual(results.map((one: any) => one.ruleId));
  expect(tool.driver.rules.map((one: any) => one.id)).toEqual(['GATE-EXPIRED', 'TEST-1', 'TEST-2', 'TEST-3', 'TEST-4']);
  expect(tool.driver.rules[1]).toMatchObject({
    shortDescription: { text: 'Keys rotate' },
    fullDescription: { text: 'Why it matters.' },
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': '8.0', 'controls': ['CIS 7.0 3.6', 'FSBP KMS.4'] },
  });
});

test('a template that was not read is a failed run', () => {
  const { invocations } = runOf(documentOf({ unreadable: true }));
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('it is <broken>');
  expect(runOf(documentOf()).invocations[0].executionSuccessful).toBe(true);
});

test('the code of the user comes first, then the template with the line', () => {
  const document = documentOf();
  const located = {
    ...document,
    findings: document.findings.map((finding) => ({
      ...finding, templateLocation: { line: 12, column: 7 }, sourceLocation: { file: 'lib/stack.ts', line: 3, column: 5 },
    })),
  };
  const [result] = runOf(located).results;
  expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'lib/stack.ts' }, region: { startLine: 3, startColumn: 5 } });
  expect(result.relatedLocations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'templates/stack.yaml' }, region: { startLine: 12, startColumn: 7 } });
  expect(result.locations[0].logicalLocations).toEqual([{ name: 'Accepted', fullyQualifiedName: 'Stack/Accepted', kind: 'AWS::KMS::Key' }]);
});

test.each([
  ['/repo/a b/t.json', '/repo', 'a%20b/t.json'],
  ['/other/t.json', '/repo', 'file:///other/t.json'],
  ['/repo/t.json', undefined, 'file:///repo/t.json'],
  ['./templates/t.json', '/repo', 'templates/t.json'],
  ['-', '/repo', '-'],
])('%s in %s is %s', (templatePath, root, uri) => {
  const [result] = runOf(documentOf({ change: (finding) => ({ ...finding, templatePath }) }), root).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('texts of templates are no links, and move no cursor', () => {
  const { results } = runOf(documentOf());
  const { text } = results[1].message;
  expect(HOSTILE).toContain('[click](');
  expect(text).toContain('\\[click\\](');
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000\u001b\u202e]/);
});
