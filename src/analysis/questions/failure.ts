import { explanationOf, listOf } from './wording';
import type { AccessPart } from '../access-part';
import type { Identity } from '../evaluation/types';
import { Verdict } from '../verdict';

const NAMED_ACTIONS = 8;

/** What is wrong with an answer, in words: the parts that are not as expected, those with one explanation together, the worst first. */
export function failureOf(identity: Identity, parts: readonly AccessPart[], expected: Verdict, context: string, defined: string): string {
  const wrong = parts.filter(({ verdict }) => verdict !== expected);
  const worst = expected === Verdict.DENIED ? Verdict.ALLOWED : Verdict.DENIED;
  const sorted = [...wrong.filter(({ verdict }) => verdict === worst), ...wrong.filter(({ verdict }) => verdict !== worst)];
  const rest = parts.length - wrong.length;
  return [
    explanationOf(identity, grouped(sorted.map((part) => ({ ...part, reasons: breakingFirst(part.reasons, expected) }))), context, defined),
    ...rest === 0 ? [] : [rest === 1 ? 'The other part is as expected.' : `The ${String(rest)} other parts are as expected.`],
  ].join('\n');
}

/** For one that must not be allowed the Allows come first, for one that must be allowed what stands in the way. */
function breakingFirst(reasons: readonly string[], expected: Verdict): string[] {
  const breaks = (reason: string): boolean => reason.startsWith('Allowed') === (expected === Verdict.DENIED);
  return [...reasons.filter(breaks), ...reasons.filter((reason) => !breaks(reason))];
}

function grouped(parts: readonly AccessPart[]): AccessPart[] {
  const groups = new Map<string, AccessPart[]>();
  for (const part of parts) {
    const key = JSON.stringify([part.verdict, part.resource, part.reasons, part.unknowns]);
    groups.set(key, [...groups.get(key) ?? [], part]);
  }
  return [...groups.values()].map((group) => ({ ...group[0], action: listOf(group.map(({ action }) => action), NAMED_ACTIONS) }));
}
