import type { Finding, RuleTally } from './finding';

/** Somebody said that a finding is all right. */
export interface Acknowledged {
  readonly reason: string;
  /** Who answers for it, from `owner=` in the reason. */
  readonly owner?: string;
  /** The last day on which it holds, from `until=2027-01-31` in the reason. */
  readonly until?: string;
  /** Construct path, metadata of a resource, or config file. */
  readonly where: string;
}

/** A finding, and what is to be done about it. */
export interface AssessedFinding extends Finding {
  readonly acknowledged?: Acknowledged;
  /** It is in the ratchet file: known when that was written. */
  readonly isKnown: boolean;
  /** It keeps the deployment from going on. */
  readonly isBlocking: boolean;
  /** Names the finding across runs: it survives a rename of other resources and a reordering. */
  readonly fingerprint: string;
}

/** Everything that reports are made of. */
export interface Assessment {
  readonly findings: readonly AssessedFinding[];
  readonly tallies: readonly RuleTally[];
  readonly resources: number;
  readonly templates: readonly AssessedTemplate[];
}

export interface AssessedTemplate {
  /** As given, or the construct path of the stack. */
  readonly path: string;
  readonly resources: number;
  /** Why it could not be read; then nothing of it was judged. */
  readonly unreadable?: string;
}
