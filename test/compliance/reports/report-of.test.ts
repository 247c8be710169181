import { assessed, documentOf, RULES } from './support';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { toJson } from '../../../src/compliance/reports/formats/json';
import { reportOf } from '../../../src/compliance/reports/report-of';
import { Severity } from '../../../src/compliance/severity';

const OPTIONS = { version: '1.2.3', packs: [], failOn: Severity.MEDIUM, onUnknown: OnUnknown.WARN };

test('each finding has exactly what is documented', () => {
  const [accepted] = documentOf().findings;
  expect(accepted).toEqual({
    ruleId: 'TEST-1',
    title: 'Keys rotate',
    status: 'fail',
    severity: 'HIGH',
    templatePath: 'templates/stack.yaml',
    stack: 'Stack',
    logicalId: 'Accepted',
    resourceType: 'AWS::KMS::Key',
    propertyPath: 'Properties.EnableKeyRotation',
    constructPath: 'Stack/Accepted',
    message: 'it says nothing',
    fix: 'Set it right',
    acknowledged: { reason: 'meant so owner=us until=2027-01-31', owner: 'us', until: '2027-01-31', where: 'config file' },
    isKnown: false,
    isBlocking: false,
    fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
    controls: ['CIS 7.0 3.6', 'FSBP KMS.4'],
  });
});

test('findings, rules and counts', () => {
  const { findings, summary, rules, templates } = documentOf({ unreadable: true });
  expect(findings.map(({ ruleId, status, logicalId, isBlocking }) => [ruleId, status, logicalId, isBlocking])).toEqual([
    ['TEST-1', 'fail', 'Accepted', false], ['TEST-1', 'fail', 'Hostile', true], ['TEST-2', 'fail', 'Plain', false],
    ['TEST-4', 'error', 'Queue', true], ['TEST-3', 'unknown', 'Topic', false],
  ]);
  expect(summary).toEqual({
    templates: 2,
    unreadable: 1,
    resources: 5,
    rules: 4,
    findings: 5,
    blocking: 2,
    acknowledged: 1,
    known: 0,
    open: { CRITICAL: 1, HIGH: 1, MEDIUM: 1, LOW: 1 },
    byStatus: { fail: 3, unknown: 1, error: 1 },
  });
  expect(rules.map(({ id, tally }) => [id, tally.applicable, tally.failed, tally.unknown, tally.errors])).toEqual([
    ['TEST-1', 3, 2, 0, 0], ['TEST-2', 3, 1, 0, 0], ['TEST-3', 1, 0, 1, 0], ['TEST-4', 1, 0, 0, 1],
  ]);
  expect(templates).toEqual([
    { path: 'templates/stack.yaml', resources: 5, judged: true }, { path: 'templates/broken.yaml', resources: 0, judged: false, unreadable: 'it is <broken>' },
  ]);
});

test('a known finding does not count as open', () => {
  const { summary, findings } = documentOf({ change: (finding) => ({ ...finding, isKnown: finding.ruleId === 'TEST-2' }) });
  expect(summary.known).toBe(1);
  expect(summary.open.LOW).toBe(0);
  expect(findings.find(({ ruleId }) => ruleId === 'TEST-2')?.isKnown).toBe(true);
});

test('the same input gives the same bytes, in whatever order it was found', () => {
  const assessment = assessed();
  const turned = { ...assessment, findings: [...assessment.findings].reverse(), tallies: [...assessment.tallies].reverse() };
  expect(toJson(reportOf(turned, [...RULES].reverse(), OPTIONS))).toBe(toJson(reportOf(assessment, RULES, OPTIONS)));
  expect(reportOf(assessment, RULES, OPTIONS)).not.toHaveProperty('createdAt');
  expect(reportOf(assessment, RULES, { ...OPTIONS, createdAt: '2026-11-25T00:00:00Z' }).createdAt).toBe('2026-11-25T00:00:00Z');
});

test('only fixes of rules that found something are named', () => {
  expect(documentOf().fixHints).toEqual([{ ruleId: 'TEST-1', fix: 'mixins.KeyRotation' }]);
});

test('symbols of what is not known are written for people', () => {
  const change = (finding: ReturnType<typeof assessed>['findings'][number]) => ({ ...finding, message: 'open to \uE000Stack/Parameter\uE001any\uE001no default\uE002' });
  expect(documentOf({ change }).findings[0].message).toBe('open to <Stack/Parameter>');
});
