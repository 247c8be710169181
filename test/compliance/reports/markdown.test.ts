import { ACCESS, documentOf, HOSTILE } from './support';
import { accessMarkdown, accessText } from '../../../src/compliance/reports/access/access-text';
import { toMarkdown } from '../../../src/compliance/reports/formats/markdown';
import type { ReportDocument } from '../../../src/compliance/reports/report-document';

function many(count: number, message: string): ReportDocument {
  const document = documentOf();
  const [, blocking] = document.findings;
  return { ...document, findings: Array.from({ length: count }, (_, index) => ({ ...blocking, message, logicalId: `Key${index}`, constructPath: `Stack/Key${index}` })) };
}

test('verdict, counts, what blocks, how to fix, and the rest', () => {
  const text = toMarkdown(documentOf({ unreadable: true }, ACCESS));
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '## ❌ Security baseline: 2 findings block (1 CRITICAL, 1 HIGH); 2 other findings; 1 acknowledged; 1 template could not be read. 5 resources in 2 templates, 4 rules.',
    '### Not read', '### 2 findings block', '### How to fix', '### 2 other findings', '### Acknowledged', '### Ways to more rights', '### Outsiders',
  ]);
  expect(text).toContain('| CRITICAL | HIGH | MEDIUM | LOW | acknowledged | known |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n| 1 | 1 | 1 | 1 | 1 | 0 |');
  expect(text).toContain('| CRITICAL (error) | TEST-4: Queues break the rule | Stack/Queue (AWS::SQS::Queue) templates/stack.yaml | the rule could not be applied: it broke |');
  expect(text).toContain('to acknowledge: SecurityBaseline::TEST-1');
  expect(text).toContain('* TEST-1 at Stack/Accepted (AWS::KMS::Key) templates/stack.yaml: meant so owner=us until=2027-01-31 (until 2027-01-31)');
  expect(toMarkdown({ ...documentOf(), findings: [], summary: { ...documentOf().summary, blocking: 0 } })).toMatch(/^## ✅ Security baseline: Nothing blocks/);
});

test.each([['a comment', toMarkdown(documentOf({}, ACCESS))], ['access', accessMarkdown(ACCESS)]])('nothing of a template is Markdown, HTML or a mention in %s', (_, text) => {
  expect(HOSTILE).toMatch(/<img|@everyone|#1|\[click\]\(https:/);
  expect(text).toContain('&lt;img src=x onerror=alert(1)');
  expect(text).not.toMatch(/<(?!br>|https)|@|(?<!\\)\*bold|(?<!\\)_it|(?<!\\)\[click|(?<!\\)`code/);
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('a table has as many cells in each row', () => {
  const rows = toMarkdown(documentOf({}, ACCESS)).split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| ---'));
  const cells = rows.map((row) => row.replace(/\\\|/g, '').split('|').length);
  expect(new Set(cells)).toEqual(new Set([6, 8]));
});

test.each([10, 1000, 20_000])('fits into a comment with %d findings, and says how much does not', (count) => {
  const text = toMarkdown(many(count, 'x'.repeat(200)));
  expect(text.length).toBeLessThanOrEqual(65_536);
  const shown = text.split('\n').filter((line) => line.startsWith('| HIGH | TEST-1')).length;
  const missing = Number(/\*\*This is not all:\*\* (\d+) more lines/.exec(text)?.[1] ?? 0);
  const fixes = text.includes('### How to fix') ? 0 : 1;
  expect(shown + missing).toBe(count + fixes);
  expect(missing > 0).toBe(count > 10);
});

test('the limit can be lower, and one endless message does not take all of it', () => {
  expect(toMarkdown(many(100, 'x'), { limit: 3000 }).length).toBeLessThanOrEqual(3000);
  expect(toMarkdown(many(3, 'x'.repeat(100_000))).match(/^\| HIGH/gm)).toHaveLength(3);
});

test('the worst comes first', () => {
  const rows = toMarkdown(documentOf()).match(/^\| (CRITICAL|HIGH) .*TEST-\d/gm);
  expect(rows?.map((row) => row.slice(2, 6))).toEqual(['CRIT', 'HIGH']);
});

test('access for a terminal', () => {
  const text = accessText(ACCESS);
  expect(text).toMatch(/PUBLIC {2}Stack\/Bucket\n {4}\* may s3:GetObject \(certain\)\n/);
  expect(text).toMatch(/Stack\/Role → ADMINISTRATOR {2}\(administrator rights\) {2}possible if /);
  expect(text).toContain('1. Stack/Role can attach a policy to itself → ADMINISTRATOR [iam-attach: iam:AttachRolePolicy]');
  expect(text).toMatch(/Principal +Kind +List +Read +Write +Permissions +Tagging\n +Stack\/Role +role +1 +2 +3 +4 +5\n/);
  expect(text).toContain('Stack/Role hands out rights by iam:PassRole');
  expect(text).toContain('1 outsider, 1 way to more rights, 1 principal.');
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000\u001b\u202e]/);
  expect(accessText({ outsiders: [], escalationPaths: [], administrators: [], principals: [], warnings: [] })).toContain('0 outsiders, 0 ways to more rights, 0 principals.');
});
