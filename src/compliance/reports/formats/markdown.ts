import { grouped } from '../../private/grouped';
import { Severity } from '../../severity';
import { CONTROL_STATES, matrixLine, type ControlMatrix } from '../matrix/control-matrix';
import type { ReportDocument, ReportFinding, ReportRule } from '../report-document';
import { acknowledgementId, SEVERITIES, summaryLine, templateOf, unreadWithoutFinding } from '../texts/findings';
import { counted, oneLine } from '../texts/printable';

export interface MarkdownOptions {
  /** The most characters; a comment on GitHub takes 65,536. At least 2,000. */
  readonly limit?: number;
}

const LIMIT = 65_000;
/** What the last words need: how much is missing, and where it is. */
const RESERVE = 400;
const LONGEST_CELL = 400;

/** For a comment at a pull request: the worst first, as much as fits, and how much does not. */
export function toMarkdown(document: ReportDocument, { limit = LIMIT }: MarkdownOptions = {}): string {
  const page = new Page(Math.max(2000, limit) - RESERVE);
  const open = document.findings.filter(({ acknowledged, isKnown }) => acknowledged === undefined && !isKnown);
  const [blocking, others] = [open.filter(({ isBlocking }) => isBlocking), open.filter(({ isBlocking }) => !isBlocking)];
  page.add([`## ${document.summary.blocking > 0 ? '❌' : '✅'} Security baseline: ${text(summaryLine(document))}`, '', ...counts(document), '']);
  page.list('Not read', unreadWithoutFinding(document).map(({ path, unreadable }) => `* ${text(path)}: ${text(unreadable ?? '')}`));
  page.table(counted(blocking.length, 'finding') + (blocking.length === 1 ? ' blocks' : ' block'), rowsOf(blocking));
  page.list('How to fix', fixesOf(blocking, document));
  page.table(counted(others.length, 'other finding'), rowsOf(others));
  page.list('Acknowledged', document.findings.flatMap(({ ruleId, acknowledged, ...finding }) => acknowledged === undefined ? [] : [
    `* ${text(ruleId)} at ${text(placeOf({ ...finding, ruleId }))}: ${text(acknowledged.reason)}${acknowledged.until === undefined ? '' : ` (until ${text(acknowledged.until)})`}`,
  ]));
  for (const matrix of document.matrices) {
    page.table(matrixLine(matrix), controlRowsOf(matrix), ['State', 'Control', 'Rules', 'Findings']);
  }
  page.list('Ways to more rights', (document.access?.escalationPaths ?? []).map(({ from, to, certainty, steps }) => (
    `* ${text(from)} → ${text(to)} (${text(certainty.toLowerCase())}): ${text(steps.map(({ title }) => title).join(', then '))}`)));
  page.list('Outsiders', (document.access?.outsiders ?? []).map(({ kind, path, principal, actions, remedy }) => (
    `* ${text(kind)}: ${text(principal)} may ${text(actions.join(', '))} at ${text(path)}; to close it, ${text(remedy)}`)));
  return page.toString();
}

/** Lines up to a limit; what does not fit is counted. */
class Page {
  private readonly lines: string[] = [];
  private length = 0;
  private missing = 0;

  constructor(private readonly limit: number) {}

  add(lines: readonly string[]): boolean {
    const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (this.length + length > this.limit) {
      return false;
    }
    this.lines.push(...lines);
    this.length += length;
    return true;
  }

  list(title: string, entries: readonly string[]): void {
    this.section([`### ${title}`, ''], entries);
  }

  table(title: string, rows: readonly string[], columns: readonly string[] = ['Severity', 'Rule', 'Where', 'What']): void {
    this.section([`### ${title}`, '', `| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`], rows);
  }

  toString(): string {
    const rest = this.missing === 0 ? [] : [`> **This is not all:** ${this.missing} more lines did not fit into a comment. The report in JSON, SARIF or HTML has them.`, ''];
    return [...this.lines, ...rest].join('\n');
  }

  private section(heading: readonly string[], entries: readonly string[]): void {
    if (entries.length === 0) {
      return;
    }
    // After something did not fit nothing smaller of a later section takes its place: the order says what is worse.
    const fits = this.missing === 0 && this.add([...heading, entries[0]]);
    if (!fits) {
      this.missing += entries.length;
      return;
    }
    const end = entries.findIndex((entry, index) => index > 0 && !this.add([entry]));
    this.missing += end < 0 ? 0 : entries.length - end;
    this.lines.push('');
    this.length++;
  }
}

function counts({ summary }: ReportDocument): string[] {
  return [
    `| ${SEVERITIES.join(' | ')} | acknowledged | known |`,
    `| ${SEVERITIES.map(() => '---:').join(' | ')} | ---: | ---: |`,
    `| ${SEVERITIES.map((severity) => summary.open[severity]).join(' | ')} | ${summary.acknowledged} | ${summary.known} |`,
  ];
}

function rowsOf(findings: readonly ReportFinding[]): string[] {
  return SEVERITIES.flatMap((severity: Severity) => findings.filter((finding) => finding.severity === severity)).map((finding) => {
    const { severity, status, ruleId, title, propertyPath, message, scenario } = finding;
    const what = [...(propertyPath === '' ? [] : [`**${text(propertyPath)}**`]), text(message), ...(scenario === undefined ? [] : [`only when ${text(scenario)}`])];
    return `| ${severity}${status === 'fail' ? '' : ` (${status})`} | ${text(ruleId)}: ${text(title)} | ${text(placeOf(finding))} | ${what.join('<br>')} |`;
  });
}

/** Without those that no rule looks at: they are counted in the heading. */
function controlRowsOf({ controls }: ControlMatrix): string[] {
  return CONTROL_STATES.filter((state) => state !== 'not looked at').flatMap((state) => controls.filter((control) => control.state === state))
    .map(({ id, title, state, rules, findings }) => `| ${state} | ${text(id)} ${text(title)} | ${rules.map(text).join(', ')} | ${findings.length} |`);
}

function placeOf(finding: ReportFinding): string {
  const { constructPath, logicalId, resourceType, sourceLocation, templateLocation } = finding;
  const file = sourceLocation?.file ?? templateOf(finding);
  const at = sourceLocation ?? templateLocation;
  const line = at === undefined ? '' : `:${at.line}`;
  return [constructPath ?? logicalId ?? '', resourceType === undefined ? '' : `(${resourceType})`, `${file}${line}`].filter((part) => part !== '').join(' ');
}

function fixesOf(findings: readonly ReportFinding[], { fixHints, rules }: ReportDocument): string[] {
  const fixes = new Map(fixHints.map(({ ruleId, fix }) => [ruleId, fix]));
  const known = new Map<string, ReportRule>(rules.map((rule) => [rule.id, rule]));
  return [...grouped(findings, ({ ruleId }) => ruleId)].map(([ruleId, [{ fix }]]) => {
    const mixin = fixes.get(ruleId);
    const reference = known.get(ruleId)?.references[0];
    const more = reference !== undefined && /^https:\/\/[\w./#?=&%-]+$/.test(reference) ? ` ([more](${reference}))` : '';
    return `* **${text(ruleId)}**: ${text(fix)}${more}${mixin === undefined ? '' : `; by code: ${text(mixin)}`}; to acknowledge: ${text(acknowledgementId(ruleId))}`;
  });
}

/** Nothing in it is Markdown, HTML, a mention of somebody or a reference to an issue. */
function text(raw: string): string {
  const line = oneLine(raw);
  const short = line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
  return short
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/@/g, '&#64;').replace(/#/g, '&#35;').replace(/:\/\//g, '&#58;//')
    .replace(/[\\`*_{}[\]|~]/g, '\\$&').replace(/\bwww\./gi, 'www&#46;');
}
