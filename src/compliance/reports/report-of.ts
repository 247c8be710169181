import type { ControlMatrix } from './matrix/control-matrix';
import {
  SCHEMA_VERSION, type FixHint, type ReportAccess, type ReportDocument, type ReportFinding, type ReportRule, type ReportSummary, type SourceLocation,
  type TextPosition,
} from './report-document';
import { compareTexts } from './texts/compare';
import { readable } from '../../template/model/opaque';
import type { Assessment, AssessedFinding } from '../model/assessment';
import type { RuleTally } from '../model/finding';
import type { Rule } from '../model/rule';
import type { OnUnknown } from '../on-unknown';
import { Severity } from '../severity';

/** What a report says besides what was assessed. */
export interface ReportOptions {
  readonly version: string;
  readonly packs: readonly string[];
  readonly failOn: Severity;
  readonly onUnknown: OnUnknown;
  /** ISO date and time; without it reports of equal input are equal. */
  readonly createdAt?: string;
  /** The controls of a rule; without it those that it names itself. */
  readonly controlsOf?: (rule: Rule) => readonly string[];
  readonly templateLocations?: ReadonlyMap<AssessedFinding, TextPosition>;
  readonly sourceLocations?: ReadonlyMap<AssessedFinding, SourceLocation>;
  /** For each framework that is asked for, what makes its matrix of what judged and what was found. */
  readonly matrixOf?: readonly ((rules: readonly ReportRule[], findings: readonly ReportFinding[]) => ControlMatrix)[];
  readonly access?: ReportAccess;
  readonly fixHints?: readonly FixHint[];
}

/** The name under which this tool is known everywhere. */
export const TOOL = 'cdk-security-baseline';

/** Makes of an assessment what all reports are made of. */
export function reportOf(assessment: Assessment, rules: readonly Rule[], options: ReportOptions): ReportDocument {
  const controlsOf = options.controlsOf ?? (({ controls }) => controls ?? []);
  const controls = new Map(rules.map((rule) => [rule.id, [...controlsOf(rule)].sort(compareTexts)]));
  const findings = assessment.findings.map((finding) => findingOf(finding, controls.get(finding.ruleId) ?? [], options)).sort(compareFindings);
  const tallies = new Map(assessment.tallies.map((tally) => [tally.ruleId, tally]));
  const reportRules = rules.map((rule) => ruleOf(rule, controls.get(rule.id) ?? [], tallies.get(rule.id)))
    .sort((one, other) => compareTexts(one.id, other.id));
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: TOOL, version: options.version },
    ...(options.createdAt !== undefined && { createdAt: options.createdAt }),
    packs: options.packs,
    failOn: options.failOn,
    onUnknown: options.onUnknown,
    summary: summaryOf(assessment, findings, rules.length),
    templates: assessment.templates.map(({ path, resources, unreadable }) => (
      { path, resources, judged: unreadable === undefined, ...(unreadable !== undefined && { unreadable }) })),
    findings,
    rules: reportRules,
    matrices: (options.matrixOf ?? []).map((make) => make(reportRules, findings)),
    ...(options.access && { access: options.access }),
    fixHints: (options.fixHints ?? []).filter(({ ruleId }) => found.has(ruleId)),
  };
}

function findingOf(finding: AssessedFinding, controls: readonly string[], { templateLocations, sourceLocations }: ReportOptions): ReportFinding {
  const templateLocation = templateLocations?.get(finding);
  const sourceLocation = sourceLocations?.get(finding);
  const { acknowledged } = finding;
  return {
    ruleId: finding.ruleId,
    title: finding.title,
    status: finding.status,
    severity: finding.severity,
    ...(finding.templatePath !== undefined && { templatePath: finding.templatePath }),
    stack: finding.stack,
    ...(finding.logicalId !== undefined && { logicalId: finding.logicalId }),
    ...(finding.resourceType !== undefined && { resourceType: finding.resourceType }),
    propertyPath: finding.property,
    ...(finding.constructPath !== undefined && { constructPath: finding.constructPath }),
    // Rules may quote what they did not resolve.
    message: readable(finding.message),
    fix: readable(finding.fix),
    ...(finding.scenario !== undefined && { scenario: finding.scenario }),
    ...(templateLocation && { templateLocation }),
    ...(sourceLocation && { sourceLocation }),
    ...(acknowledged && {
      acknowledged: {
        reason: acknowledged.reason,
        ...(acknowledged.owner !== undefined && { owner: acknowledged.owner }),
        ...(acknowledged.until !== undefined && { until: acknowledged.until }),
        where: acknowledged.where,
      },
    }),
    isKnown: finding.isKnown,
    isBlocking: finding.isBlocking,
    fingerprint: finding.fingerprint,
    controls,
  };
}

function ruleOf(rule: Rule, controls: readonly string[], tally: RuleTally | undefined): ReportRule {
  const { id, title, severity, types, rationale, remediation, references } = rule;
  const { applicable = 0, failed = 0, unknown = 0, errors = 0 } = tally ?? {};
  return { id, title, severity, resourceTypes: types, rationale, remediation, references, controls, tally: { applicable, failed, unknown, errors } };
}

function summaryOf({ templates, resources }: Assessment, findings: readonly ReportFinding[], rules: number): ReportSummary {
  const open = { [Severity.CRITICAL]: 0, [Severity.HIGH]: 0, [Severity.MEDIUM]: 0, [Severity.LOW]: 0 };
  const byStatus = { fail: 0, unknown: 0, error: 0 };
  const count = (holds: (finding: ReportFinding) => boolean): number => findings.filter(holds).length;
  for (const { severity, status, acknowledged, isKnown } of findings) {
    byStatus[status]++;
    if (acknowledged === undefined && !isKnown) {
      open[severity]++;
    }
  }
  return {
    templates: templates.length,
    unreadable: templates.filter(({ unreadable }) => unreadable !== undefined).length,
    resources,
    rules,
    findings: findings.length,
    blocking: count(({ isBlocking }) => isBlocking),
    acknowledged: count(({ acknowledged }) => acknowledged !== undefined),
    known: count(({ isKnown }) => isKnown),
    open,
    byStatus,
  };
}

function compareFindings(one: ReportFinding, other: ReportFinding): number {
  return compareTexts(one.templatePath ?? '', other.templatePath ?? '') || compareTexts(one.stack, other.stack)
    || compareTexts(one.logicalId ?? '', other.logicalId ?? '') || compareTexts(one.ruleId, other.ruleId)
    || compareTexts(one.propertyPath, other.propertyPath) || compareTexts(one.message, other.message);
}
