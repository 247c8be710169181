/** What the rules can say of a control: `accepted` are failures that somebody acknowledged; `not looked at` has no rule here. */
export type ControlState = 'met' | 'failed' | 'accepted' | 'unknown' | 'not applicable' | 'not looked at';

/** What needs somebody's eyes comes first. */
export const CONTROL_STATES: readonly ControlState[] = ['failed', 'unknown', 'accepted', 'met', 'not applicable', 'not looked at'];

/** One control of a framework, as far as templates show it. */
export interface ControlRow {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly state: ControlState;
  /** The rules that look at it. */
  readonly rules: readonly string[];
  /** Fingerprints of the findings against it. */
  readonly findings: readonly string[];
}

/** Which controls of a framework hold. */
export interface ControlMatrix {
  /** `cis-7.0` */
  readonly framework: string;
  /** `CIS 7.0` */
  readonly name: string;
  readonly controls: readonly ControlRow[];
}

/** How many controls are in each state. */
export function stateCounts({ controls }: ControlMatrix): Record<ControlState, number> {
  const counts = { 'failed': 0, 'unknown': 0, 'accepted': 0, 'met': 0, 'not applicable': 0, 'not looked at': 0 };
  controls.forEach(({ state }) => { counts[state]++; });
  return counts;
}

/** `CIS 7.0: 2 of 60 controls failed, 1 unknown, 12 met, 45 not looked at` */
export function matrixLine(matrix: ControlMatrix): string {
  const counts = stateCounts(matrix);
  const parts = CONTROL_STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
  return `${matrix.name}: of ${matrix.controls.length} controls ${parts.join(', ')}`;
}
