import type { Verdict } from './verdict';

/** The answer for one action on one resource. */
export interface AccessPart {
  /** As asked. */
  readonly action: string;
  /** As asked; a construct path as ARN. */
  readonly resource: string;
  readonly verdict: Verdict;
  /** The statements that decided, in words, the decisive ones first. */
  readonly reasons: string[];
  /** What was not known and could have changed the verdict. */
  readonly unknowns: string[];
}
