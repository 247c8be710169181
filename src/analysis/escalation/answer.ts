import type { Decision, Reason } from '../evaluation/types';

/** How sure an answer is. */
export type Sureness = 'yes' | 'maybe' | 'no';

const ORDER: Readonly<Record<Sureness, number>> = { no: 0, maybe: 1, yes: 2 };

/** Whether something can be done, what that hangs on, and which statements allow it. */
export interface Answer {
  readonly sure: Sureness;
  readonly hangsOn: readonly string[];
  readonly via: readonly string[];
}

export const NO: Answer = { sure: 'no', hangsOn: [], via: [] };
export const YES: Answer = { sure: 'yes', hangsOn: [], via: [] };

export function maybe(...hangsOn: string[]): Answer {
  return { sure: 'maybe', hangsOn, via: [] };
}

/** Whether `one` is at least as sure as `other`. */
export function atLeast(one: Answer, other: Answer): boolean {
  return ORDER[one.sure] >= ORDER[other.sure];
}

/** All of them; evaluates no further than the first that cannot be done. */
export function allOf(...answers: (Answer | (() => Answer))[]): Answer {
  let sure: Sureness = 'yes';
  const hangsOn = new Set<string>();
  const via = new Set<string>();
  for (const given of answers) {
    const answer = typeof given === 'function' ? given() : given;
    if (answer.sure === 'no') {
      return NO;
    }
    sure = answer.sure === 'maybe' ? 'maybe' : sure;
    answer.hangsOn.forEach((key) => hangsOn.add(key));
    answer.via.forEach((text) => via.add(text));
  }
  return { sure, hangsOn: [...hangsOn], via: [...via] };
}

/** The surest of them; evaluates no further than the first that is sure. */
export function anyOf(...answers: (Answer | (() => Answer))[]): Answer {
  let best = NO;
  for (const given of answers) {
    const answer = typeof given === 'function' ? given() : given;
    if (answer.sure === 'yes') {
      return answer;
    }
    best = atLeast(best, answer) ? best : answer;
  }
  return best;
}

/** What the evaluator decided. */
export function answerOf(decision: Decision): Answer {
  if (decision.verdict === 'denied') {
    return NO;
  }
  const via = decision.reasons.filter(({ effect }) => effect === 'allow').flatMap(statementOf);
  return decision.verdict === 'allowed' ? { sure: 'yes', hangsOn: [], via } : { sure: 'maybe', hangsOn: hangsOnOf(decision), via };
}

function hangsOnOf(decision: Decision): string[] {
  const named = decision.reasons.filter(({ certainty }) => certainty === 'maybe').flatMap(({ hangsOn }) => hangsOn);
  return [...new Set(named.length > 0 ? named : decision.unknowns)];
}

function statementOf({ statement }: Reason): string[] {
  if (statement === undefined) {
    return [];
  }
  const { origin } = statement.policy;
  return [`statement ${statement.sid ?? statement.index + 1} of ${origin.name} (${origin.path})`];
}
