/** What the gate does about findings. */
export enum GateLevel {
  /** Everything is a warning; nothing stops. */
  REPORT = 'REPORT',
  /** Findings from `failOn` on are errors of the synthesis. */
  BLOCK = 'BLOCK',
  /**
   * As BLOCK, and before a template is written: `--ignore-errors`, a selection of stacks, a deleted report and `--no-validation` do not
   * get round it.
   */
  ENFORCE = 'ENFORCE',
}
