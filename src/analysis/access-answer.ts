import type { AccessPart } from './access-part';
import { Verdict } from './verdict';

/** What an access model answers to a question. */
export class AccessAnswer {
  /** @internal */
  static _of(parts: AccessPart[], explanation: string): AccessAnswer {
    return new AccessAnswer(parts, explanation);
  }

  /** Allowed or denied if every part is; conditional otherwise. */
  public readonly verdict: Verdict;
  /** What was not known and could have changed the verdict, without repetition. */
  public readonly unknowns: string[];

  private constructor(
    /** The answer for each action on each resource. */
    public readonly parts: AccessPart[],
    /** The verdict, the statements that decided, and what was not known, in words. */
    public readonly explanation: string,
  ) {
    this.verdict = verdictOf(parts);
    this.unknowns = [...new Set(parts.flatMap((part) => part.unknowns))];
  }
}

function verdictOf(parts: AccessPart[]): Verdict {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  const [first] = verdicts;
  return verdicts.size === 1 ? first : Verdict.CONDITIONAL;
}
