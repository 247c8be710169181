import { isGateRule } from '../../assessment/gate-rules';
import { OnUnknown } from '../../on-unknown';
import { grouped } from '../../private/grouped';
import { Severity } from '../../severity';
import { matrixLine } from '../matrix/control-matrix';
import type { ReportDocument, ReportFinding } from '../report-document';
import { acknowledgementId, excuseOf, resourceKey, summaryLine, templateOf, unreadWithoutFinding } from '../texts/findings';
import { oneLine, printable } from '../texts/printable';

export interface ConsoleOptions {
  readonly color?: boolean;
  /** Only the line at the end, and what blocks. */
  readonly quiet?: boolean;
}

const COLORS: Readonly<Record<Severity, string>> = {
  [Severity.CRITICAL]: '1;31', [Severity.HIGH]: '31', [Severity.MEDIUM]: '33', [Severity.LOW]: '36',
};

/** For a terminal: by template and resource, with what to do about it. */
export function toConsole(document: ReportDocument, { color = false, quiet = false }: ConsoleOptions = {}): string {
  return new ConsoleReport(document, (code, text) => color ? `\u001b[${code}m${text}\u001b[0m` : text).lines(quiet).join('\n') + '\n';
}

class ConsoleReport {
  private readonly fixes: ReadonlyMap<string, string>;

  constructor(private readonly document: ReportDocument, private readonly paint: (code: string, text: string) => string) {
    this.fixes = new Map(document.fixHints.map(({ ruleId, fix }) => [ruleId, fix]));
  }

  lines(quiet: boolean): string[] {
    const { document } = this;
    const shown = document.findings.filter(({ isBlocking, status }) => (isBlocking || !quiet) && !(status === 'unknown' && document.onUnknown === OnUnknown.IGNORE));
    return [
      ...unreadWithoutFinding(document).map(({ path, unreadable }) => `${this.paint('1;31', 'NOT READ')}  ${oneLine(path)}: ${oneLine(unreadable ?? '')}`),
      ...[...grouped(shown, templateOf)].flatMap(([template, findings]) => this.template(template, findings)),
      ...(shown.some(isAcknowledgeable) && !quiet ? this.howToAcknowledge() : []),
      ...(quiet ? [] : document.matrices.map(matrixLine)),
      this.paint(document.summary.blocking > 0 ? '1;31' : '1', summaryLine(document)),
    ];
  }

  private template(template: string, findings: readonly ReportFinding[]): string[] {
    return [this.paint('1;4', oneLine(template)), ...[...grouped(findings, resourceKey).values()].flatMap((ofOne) => this.resource(ofOne)), ''];
  }

  private resource(findings: readonly ReportFinding[]): string[] {
    const [{ logicalId, resourceType, constructPath, stack, sourceLocation }] = findings;
    const what = logicalId === undefined ? oneLine(stack) : `${this.paint('1', oneLine(logicalId))}  ${oneLine(resourceType ?? '')}`;
    const path = constructPath === undefined ? '' : `  ${oneLine(constructPath)}`;
    const made = sourceLocation === undefined ? '' : `  made at ${oneLine(sourceLocation.file)}:${sourceLocation.line}:${sourceLocation.column}`;
    return [`  ${what}${path}${made}`, ...findings.flatMap((finding) => this.finding(finding))];
  }

  private finding(finding: ReportFinding): string[] {
    const { ruleId, title, severity, status, propertyPath, message, fix, scenario, templateLocation: at } = finding;
    const word = status === 'fail' ? severity : `${severity} ${status}`;
    const line = at === undefined ? '' : `  ${oneLine(templateOf(finding))}:${at.line}:${at.column}`;
    const excuse = excuseOf(finding, this.document.failOn);
    const mixin = this.fixes.get(ruleId);
    return [
      `    ${this.paint(excuse === '' ? COLORS[severity] : '2', word)}  ${oneLine(ruleId)}  ${oneLine(title)}${line}`,
      `      ${[propertyPath, message].filter((part) => part !== '').map((part) => indented(part)).join(': ')}`,
      ...(scenario === undefined ? [] : [`      only when ${indented(scenario)}`]),
      `      fix: ${indented(fix)}`,
      ...(mixin === undefined ? [] : [`      fix by code: Mixins.of(app).apply(new ${mixin}())`]),
      ...(excuse === '' ? [] : [`      ${indented(excuse)}`]),
      ...(isAcknowledgeable(finding) ? [`      to acknowledge: ${acknowledgementId(oneLine(ruleId))} ${this.placeOf(finding)}`] : []),
    ];
  }

  private placeOf({ constructPath, logicalId, stack }: ReportFinding): string {
    return constructPath === undefined || logicalId === undefined ? `of ${oneLine(logicalId ?? stack)}` : `at ${oneLine(constructPath)}`;
  }

  private howToAcknowledge(): string[] {
    return [
      'To acknowledge what is meant to be so, with a reason that may name an owner and a last day (owner=team until=2027-01-31):',
      "  in an app       Validations.of(construct).acknowledge({ id: 'SecurityBaseline::<rule>', reason: '…' })",
      '  in a template   Metadata: { SecurityBaseline: { acknowledge: [{ id: <rule>, reason: … }] } } of the resource',
      '  or in a file    cdk-security-baseline.json, see --config',
      '',
    ];
  }
}

/** What the gate says of itself cannot be acknowledged. */
function isAcknowledgeable({ ruleId, acknowledged, isKnown }: ReportFinding): boolean {
  return acknowledged === undefined && !isKnown && !isGateRule(ruleId);
}

function indented(text: string): string {
  return printable(text).split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n        ');
}
