import { keysRead } from './conditions';
import type { Candidate, Layers } from './layers';
import type { Values } from './request-values';
import type { Context } from './types';

type Known = Exclude<Values, 'unknown'>;

const BOOLEAN: readonly Known[] = [['true'], ['false'], 'absent'];
const MOST_KEYS = 3;

/** Keys with so few values that all of them can be tried. `aws:SecureTransport` is in every request. */
const FEW: ReadonlyMap<string, readonly Known[]> = new Map<string, readonly Known[]>([
  ['aws:multifactorauthpresent', BOOLEAN],
  ['aws:principalisawsservice', BOOLEAN],
  ['aws:securetransport', [['true'], ['false']]],
  ['aws:viaawsservice', BOOLEAN],
  ['kms:grantisforawsresource', BOOLEAN],
]);

/**
 * The contexts that a context which leaves keys open may be, for keys with few values that more than one statement hangs on: an Allow
 * and a Deny may exclude each other, and two Allows complete one another. Empty if there are no such keys.
 */
export function casesOf(context: Context, layers: Layers): Context[] {
  const counts = new Map<string, number>();
  for (const key of candidatesOf(layers).flatMap((candidate) => openKeys(candidate, layers))) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts].filter(([, count]) => count > 1).map(([key]) => key).slice(0, MOST_KEYS);
  return keys.length === 0 ? [] : keys.reduce<Context[]>((contexts, key) => contexts.flatMap((one) =>
    (FEW.get(key) ?? []).map((value): Context => ({ lookup: (asked) => asked.toLowerCase() === key ? value : one.lookup(asked) }))), [context]);
}

function candidatesOf({ denies, possible }: Layers): Candidate[] {
  return [...new Set([...denies, ...[...new Set(possible.flat())].flatMap(({ allows }) => allows)])].filter(({ holds }) => holds === 'maybe');
}

function openKeys({ compiled }: Candidate, { values }: Layers): string[] {
  const keys = new Set(compiled.conditions.flatMap(keysRead).map((key) => key.toLowerCase()));
  return [...keys].filter((key) => FEW.has(key) && values.lookup(key) === 'unknown');
}
