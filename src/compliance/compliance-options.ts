import type { IRule } from './custom-rule';
import type { GateLevel } from './gate-level';
import type { OnUnknown } from './on-unknown';
import type { Pack } from './pack';
import type { Severity } from './severity';

/** By what an app is judged, and what blocks. */
export interface ComplianceOptions {
  /**
   * From this severity on a finding blocks.
   *
   * @default Severity.MEDIUM
   */
  readonly failOn?: Severity;
  /**
   * What is done about a rule that cannot tell, because only the deployment knows a value.
   *
   * @default OnUnknown.WARN
   */
  readonly onUnknown?: OnUnknown;
  /**
   * The rules of this library. An empty list is an error, unless there are `rules`.
   *
   * @default - the default baseline
   */
  readonly packs?: Pack[];
  /**
   * Rules of your own, besides those of the packs.
   *
   * @default - none
   */
  readonly rules?: IRule[];
  /**
   * Ids of rules that must always hold: acknowledging one is a finding, and so is an id that no rule has.
   *
   * @default - every rule can be acknowledged
   */
  readonly neverAcknowledge?: string[];
  /**
   * The file of findings that were known when it was written (`check --update-baseline`). Only new ones block; an entry that is fixed
   * must be removed. A file that is not there is a finding.
   *
   * @default - nothing is known
   */
  readonly ratchetFile?: string;
  /**
   * A file with acknowledgements, for what cannot be acknowledged in code.
   *
   * @default - cdk-security-baseline.json in the working directory, if there is one
   */
  readonly configFile?: string;
}

/** What is different in one Stage. What is not given here is as everywhere. */
export interface StageGateOptions {
  /** The Stage: its construct path, or its id. One that the app does not have is a finding. */
  readonly stage: string;
  /** @default - as everywhere */
  readonly level?: GateLevel;
  /** @default - as everywhere */
  readonly failOn?: Severity;
  /** @default - as everywhere */
  readonly onUnknown?: OnUnknown;
  /** @default - as everywhere */
  readonly packs?: Pack[];
  /** @default - as everywhere */
  readonly neverAcknowledge?: string[];
}
