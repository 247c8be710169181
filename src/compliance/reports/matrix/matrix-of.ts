import type { ControlMatrix, ControlRow, ControlState } from './control-matrix';
import { labelOf, type Framework } from '../../controls/controls';
import type { ReportFinding, ReportRule } from '../report-document';

/**
 * Which controls of a framework hold, by the rules that judged.
 *
 * @param rules those that judged, with what they found
 */
export function matrixOf(framework: Framework, rules: readonly ReportRule[], findings: readonly ReportFinding[]): ControlMatrix {
  return {
    framework: framework.id,
    name: framework.name,
    controls: framework.controls.map((control): ControlRow => {
      const label = labelOf(framework, control);
      const looking = rules.filter(({ controls }) => controls.includes(label));
      const ids = new Set(looking.map(({ id }) => id));
      const against = findings.filter(({ ruleId }) => ids.has(ruleId));
      return {
        id: control.id,
        title: control.title,
        section: control.section ?? '',
        state: stateOf(looking, against),
        rules: [...ids],
        findings: against.map(({ fingerprint }) => fingerprint),
      };
    }),
  };
}

function stateOf(rules: readonly ReportRule[], findings: readonly ReportFinding[]): ControlState {
  if (rules.length === 0) {
    return 'not looked at';
  }
  const open = findings.filter(({ acknowledged }) => acknowledged === undefined);
  if (open.some(({ status }) => status === 'fail')) {
    return 'failed';
  }
  if (open.length > 0) {
    return 'unknown';
  }
  if (findings.length > 0) {
    return 'accepted';
  }
  return rules.some(({ tally }) => tally.applicable > 0) ? 'met' : 'not applicable';
}
