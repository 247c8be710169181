/** What the rules can say of a control: `accepted` are failures that somebody acknowledged; `not looked at` has no rule here. */
export type ControlState = 'met' | 'failed' | 'accepted' | 'unknown' | 'not applicable' | 'not looked at';

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
