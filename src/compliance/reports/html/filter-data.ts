import { isGateRule } from '../../assessment/gate-rules';
import type { ReportDocument, ReportFinding } from '../report-document';
import { acknowledgementId, excuseOf, SEVERITIES, templateOf } from '../texts/findings';

/** One finding, as the script of the page shows it; what all findings of a rule share is with the rule. */
interface Row {
  readonly rule: string;
  readonly severity: string;
  readonly status: string;
  readonly standing: string;
  readonly stack: string;
  readonly resource: string;
  readonly type: string;
  readonly property: string;
  readonly message: string;
  readonly fix: string;
  readonly scenario: string;
  readonly location: string;
  readonly excuse: string;
}

interface RowRule {
  readonly title: string;
  readonly controls: readonly string[];
  readonly reference: string;
  readonly mixin: string;
  readonly acknowledge: string;
}

/** What the script filters: the worst first. */
export class FilterData {
  readonly findings: readonly Row[];
  readonly rules: Readonly<Record<string, RowRule>>;

  constructor(document: ReportDocument) {
    const mixins = new Map(document.fixHints.map(({ ruleId, fix }) => [ruleId, fix]));
    const references = new Map(document.rules.map(({ id, references: [first] }) => [id, first]));
    this.findings = rowsInOrder(document).map((finding) => rowOf(finding, document));
    this.rules = Object.fromEntries(document.findings.map(({ ruleId, title, controls }) => [`rule ${ruleId}`, {
      title,
      controls,
      reference: webAddress(references.get(ruleId)),
      mixin: mixins.get(ruleId) ?? '',
      acknowledge: isGateRule(ruleId) ? '' : acknowledgementId(ruleId),
    }]));
  }
}

/** What blocks first, then by severity; otherwise as in the report. */
export function rowsInOrder({ findings }: ReportDocument): ReportFinding[] {
  const rank = ({ isBlocking, severity }: ReportFinding): number => (isBlocking ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

/** Whether a finding stops the deployment, and why not. */
export function standingOf({ isBlocking, acknowledged, isKnown }: ReportFinding): 'blocks' | 'acknowledged' | 'known' | 'does not block' {
  return isBlocking ? 'blocks' : acknowledged !== undefined ? 'acknowledged' : isKnown ? 'known' : 'does not block';
}

/** Where the finding is in files, as an editor writes it. */
export function locationOf(finding: ReportFinding): string {
  const { sourceLocation, templateLocation } = finding;
  const at = sourceLocation ?? templateLocation;
  return `${sourceLocation?.file ?? templateOf(finding)}${at === undefined ? '' : `:${at.line}:${at.column}`}`;
}

/** The address of a page, or nothing: no other scheme may become a link. */
export function webAddress(reference: string | undefined): string {
  return reference !== undefined && /^https:\/\/[\w./#?=&%~+:-]+$/.test(reference) ? reference : '';
}

function rowOf(finding: ReportFinding, document: ReportDocument): Row {
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    status: finding.status,
    standing: standingOf(finding),
    stack: finding.stack,
    resource: finding.constructPath ?? finding.logicalId ?? '',
    type: finding.resourceType ?? '',
    property: finding.propertyPath,
    message: finding.message,
    fix: finding.fix,
    scenario: finding.scenario ?? '',
    location: locationOf(finding),
    excuse: excuseOf(finding, document.failOn),
  };
}
