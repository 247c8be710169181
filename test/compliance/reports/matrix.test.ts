import { documentOf, HOSTILE, withMatrix } from './support';
import { frameworks, type Framework } from '../../../src/compliance/controls/controls';
import { toConsole } from '../../../src/compliance/reports/formats/console';
import { toMarkdown } from '../../../src/compliance/reports/formats/markdown';
import { matrixLine, stateCounts } from '../../../src/compliance/reports/matrix/control-matrix';
import { matrixOf } from '../../../src/compliance/reports/matrix/matrix-of';
import type { ReportFinding, ReportRule } from '../../../src/compliance/reports/report-document';

const FRAMEWORK: Framework = {
  id: 'own-1',
  name: 'Own 1',
  source: '',
  controls: [{ id: '1', title: 'First', section: 'All', checks: [] }, { id: '10', title: 'Tenth', checks: [] }],
};
const [REAL_RULE] = documentOf().rules;
const [REAL_FINDING] = documentOf().findings;

function rule(id: string, applicable: number, controls = ['Own 1 1']): ReportRule {
  return { ...REAL_RULE, id, controls, tally: { applicable, failed: 0, unknown: 0, errors: 0 } };
}

function finding(change: Partial<ReportFinding> = {}): ReportFinding {
  return { ...REAL_FINDING, acknowledged: undefined, ruleId: 'A', status: 'fail', fingerprint: 'f', isKnown: false, ...change };
}

const acknowledged = { reason: 'meant so', where: 'config file' };

test.each([
  ['not looked at', [], []],
  ['not looked at', [rule('A', 3, ['Own 1 10', 'Other 1'])], []],
  ['not applicable', [rule('A', 0)], []],
  ['met', [rule('A', 3)], []],
  ['met', [rule('A', 3), rule('B', 0)], []],
  ['failed', [rule('A', 3)], [finding()]],
  ['failed', [rule('A', 3)], [finding({ status: 'unknown' }), finding()]],
  ['failed', [rule('A', 3)], [finding({ isKnown: true })]],
  ['failed', [rule('A', 3)], [finding({ acknowledged }), finding()]],
  ['unknown', [rule('A', 3)], [finding({ status: 'unknown' })]],
  ['unknown', [rule('A', 3)], [finding({ status: 'error' })]],
  ['unknown', [rule('A', 3)], [finding({ acknowledged }), finding({ status: 'unknown' })]],
  ['accepted', [rule('A', 3)], [finding({ acknowledged })]],
  ['met', [rule('A', 3)], [finding({ ruleId: 'B' })]],
])('%s', (state, rules, findings) => {
  const { controls: [first] } = matrixOf(FRAMEWORK, rules, findings);
  expect(first).toMatchObject({ id: '1', title: 'First', section: 'All', state });
});

test('a control names its rules and its findings, and one whose number begins alike has none of them', () => {
  expect(matrixOf(FRAMEWORK, [rule('A', 3), rule('B', 1)], [finding(), finding({ ruleId: 'C', fingerprint: 'g' })]).controls).toEqual([
    { id: '1', title: 'First', section: 'All', state: 'failed', rules: ['A', 'B'], findings: ['f'] },
    { id: '10', title: 'Tenth', section: '', state: 'not looked at', rules: [], findings: [] },
  ]);
});

test('counts, and one line about them', () => {
  const matrix = matrixOf(FRAMEWORK, [rule('A', 3)], []);
  expect(stateCounts(matrix)).toEqual({ 'failed': 0, 'unknown': 0, 'accepted': 0, 'met': 1, 'not applicable': 0, 'not looked at': 1 });
  expect(matrixLine(matrix)).toBe('Own 1: of 2 controls 1 met, 1 not looked at');
  expect(toConsole(withMatrix(documentOf()))).toContain('\nCIS 7.0: of 3 controls 1 failed, 2 not looked at\n');
  expect(toConsole(withMatrix(documentOf()), { quiet: true })).not.toContain('CIS 7.0: of');
});

test('Markdown lists the controls that rules look at, what failed first', () => {
  expect(HOSTILE).toContain('|');
  const [matrix] = withMatrix(documentOf()).matrices;
  const controls = [{ ...matrix.controls[1], state: 'met' as const, rules: ['TEST-2'] }, matrix.controls[0], matrix.controls[2]];
  const rows = toMarkdown({ ...documentOf(), matrices: [{ ...matrix, controls }] }).split('\n').filter((line) => /^\| (failed|met|not)/.test(line));
  expect(rows).toEqual(['| failed | 3.6 Keys rotate | TEST-1 | 2 |', expect.stringContaining('| met | 3.7 &lt;/script&gt;')]);
});

test('a matrix of each framework has every control once', () => {
  for (const framework of frameworks()) {
    const { controls } = matrixOf(framework, [], []);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(framework.controls.length);
  }
});
