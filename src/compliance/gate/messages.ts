import { readable } from '../../template/model/opaque';
import type { AssessedFinding } from '../model/assessment';

/** A finding in the message of the error that ends the synthesis. */
export function messageOf(finding: AssessedFinding): string {
  const { severity, ruleId, constructPath, stack, logicalId, property, title, message, fix, scenario, status } = finding;
  const where = [constructPath ?? [stack, logicalId].filter((part) => part !== undefined && part !== '').join('/'), property]
    .filter((part) => part !== '').join(' ');
  const what = `${title}: ${status === 'unknown' ? 'cannot tell: ' : ''}${readable(message)}`;
  return `${severity} ${ruleId}${where === '' ? '' : ` at ${where}`}: ${what}${scenario === undefined ? '' : `, when ${scenario}`}. Fix: ${fix}`;
}
