import { grouped } from '../../private/grouped';
import type { ReportDocument, ReportFinding, ReportTemplate } from '../report-document';
import { excuseOf, resourceKey, templateOf, unreadWithoutFinding } from '../texts/findings';
import { wellFormed } from '../texts/printable';

/** For servers that count tests: a suite for each template, a case for each rule that found something at a resource. */
export function toJunit(document: ReportDocument): string {
  const byTemplate = grouped(document.findings, templateOf);
  const known = new Set(document.templates.map(({ path }) => path));
  const others = [...byTemplate.keys()].filter((path) => !known.has(path)).map((path): ReportTemplate => ({ path, resources: 0, judged: true }));
  const suites = [...document.templates, ...others].map((template) => suiteOf(template, byTemplate.get(template.path) ?? [], document));
  const totals = suites.reduce((sum, { counts }) => plus(sum, counts), NONE);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: document.tool.name, ...totals })}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>', '',
  ].join('\n');
}

interface Counts { readonly tests: number; readonly failures: number; readonly errors: number; readonly skipped: number }

interface Part { readonly counts: Counts; readonly lines: string[] }

const NONE: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };

function suiteOf(template: ReportTemplate, findings: readonly ReportFinding[], document: ReportDocument): Part {
  const cases = [...grouped(findings, (finding) => `${finding.ruleId}\n${resourceKey(finding)}`).values()].map((ofOne) => caseOf(ofOne, document));
  const isUnread = unreadWithoutFinding(document).some(({ path }) => path === template.path);
  const whole = isUnread ? [unread(template)] : findings.length === 0 ? [passed(template)] : [];
  const parts = [...whole, ...cases];
  const counts = parts.reduce((sum, part) => plus(sum, part.counts), NONE);
  return {
    counts,
    lines: [`  <testsuite ${attributes({ name: template.path, ...counts })}>`, ...parts.flatMap(({ lines }) => lines), '  </testsuite>'],
  };
}

function caseOf(findings: readonly ReportFinding[], { failOn }: ReportDocument): Part {
  const [{ ruleId, title, severity, stack, logicalId, constructPath }] = findings;
  const blocking = findings.filter(({ isBlocking }) => isBlocking);
  const broken = blocking.some(({ status }) => status === 'error');
  const kind = blocking.length === 0 ? 'skipped' : broken ? 'error' : 'failure';
  const told = blocking.length === 0 ? findings : blocking;
  const message = told.map((finding) => [finding.propertyPath, finding.message].filter((part) => part !== '').join(': ')).join('\n');
  const details = told.map((finding) => [
    message === '' ? '' : [finding.propertyPath, finding.message].filter((part) => part !== '').join(': '),
    ...(finding.scenario === undefined ? [] : [`only when ${finding.scenario}`]),
    `fix: ${finding.fix}`,
    ...(finding.isBlocking ? [] : [excuseOf(finding, failOn)]),
  ].join('\n')).join('\n\n');
  const opening = `    <testcase ${attributes({ classname: constructPath ?? [stack, logicalId].filter(Boolean).join('/'), name: `${ruleId}: ${title}` })}>`;
  const result = kind === 'skipped'
    ? `      <skipped ${attributes({ message: `${severity}: ${excuseOf(findings[0], failOn)}` })}/>`
    : `      <${kind} ${attributes({ message, type: severity })}>${escaped(details)}</${kind}>`;
  const extra = kind === 'skipped' ? [`      <system-out>${escaped(details)}</system-out>`] : [];
  return {
    counts: { tests: 1, failures: kind === 'failure' ? 1 : 0, errors: kind === 'error' ? 1 : 0, skipped: kind === 'skipped' ? 1 : 0 },
    lines: [opening, result, ...extra, '    </testcase>'],
  };
}

function passed({ path, resources }: ReportTemplate): Part {
  return { counts: { ...NONE, tests: 1 }, lines: [`    <testcase ${attributes({ classname: path, name: `all rules hold for ${resources} resources` })}/>`] };
}

function unread({ path, unreadable }: ReportTemplate): Part {
  return {
    counts: { ...NONE, tests: 1, errors: 1 },
    lines: [
      `    <testcase ${attributes({ classname: path, name: 'the template can be read' })}>`,
      `      <error ${attributes({ message: unreadable ?? '', type: 'unreadable' })}/>`,
      '    </testcase>',
    ],
  };
}

function plus(one: Counts, other: Counts): Counts {
  return {
    tests: one.tests + other.tests, failures: one.failures + other.failures, errors: one.errors + other.errors, skipped: one.skipped + other.skipped,
  };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => `${name}="${escaped(String(value))}"`).join(' ');
}

/** XML 1.0 has no way to write most control characters and halves of surrogate pairs. */
function escaped(text: string): string {
  return wellFormed(text)
    // Control characters are what is looked for.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\r/g, '&#13;').replace(/\t/g, '&#9;');
}
