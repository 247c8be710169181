import { Severity } from '../../severity';
import type { ReportDocument, ReportFinding, ReportTemplate } from '../report-document';
import { counted } from './printable';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = [Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW];

/** What acknowledgements name: the rule, as the CDK knows it. */
export function acknowledgementId(ruleId: string): string {
  return ruleId.includes('::') ? ruleId : `SecurityBaseline::${ruleId}`;
}

/** The template that a finding belongs to, for people. */
export function templateOf({ templatePath, stack }: ReportFinding): string {
  return templatePath ?? stack;
}

/** The resource that a finding is about, unique in the report. */
export function resourceKey({ stack, logicalId }: ReportFinding): string {
  return `${stack}\n${logicalId ?? ''}`;
}

/** Templates that were not judged, and of which no finding says so. */
export function unreadWithoutFinding({ templates, findings }: ReportDocument): ReportTemplate[] {
  const told = new Set(findings.filter(({ logicalId, status }) => logicalId === undefined && status === 'error').map(templateOf));
  return templates.filter(({ judged, path }) => !judged && !told.has(path));
}

/** Why a finding does not block; empty when it does. */
export function excuseOf({ acknowledged, isKnown, isBlocking, status }: ReportFinding, failOn: Severity): string {
  if (isBlocking) {
    return '';
  }
  if (acknowledged !== undefined) {
    const owner = acknowledged.owner === undefined ? '' : `, by ${acknowledged.owner}`;
    const until = acknowledged.until === undefined ? '' : `, until ${acknowledged.until}`;
    return `acknowledged${owner}${until}: ${acknowledged.reason}`;
  }
  if (isKnown) {
    return 'known when the ratchet file was written';
  }
  return status === 'unknown' ? 'not known before the deployment' : `does not block (${failOn} and worse do)`;
}

/** One sentence about all of it: `2 findings block (1 CRITICAL, 1 HIGH); 3 known; 120 resources in 4 templates by 250 rules`. */
export function summaryLine({ summary, findings }: ReportDocument): string {
  const blocking = findings.filter(({ isBlocking }) => isBlocking);
  const severities = SEVERITIES.flatMap((severity) => {
    const count = blocking.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const open = Object.values(summary.open).reduce((sum, count) => sum + count, 0);
  const others = open - blocking.length;
  const parts = [
    blocking.length === 0 ? 'Nothing blocks' : `${counted(blocking.length, 'finding')} ${blocking.length === 1 ? 'blocks' : 'block'} (${severities.join(', ')})`,
    ...(others > 0 ? [counted(others, 'other finding')] : []),
    ...(summary.acknowledged > 0 ? [`${summary.acknowledged} acknowledged`] : []),
    ...(summary.known > 0 ? [`${summary.known} known`] : []),
    ...(summary.unreadable > 0 ? [`${counted(summary.unreadable, 'template')} could not be read`] : []),
  ];
  return `${parts.join('; ')}. ${counted(summary.resources, 'resource')} in ${counted(summary.templates, 'template')}, ${counted(summary.rules, 'rule')}.`;
}
