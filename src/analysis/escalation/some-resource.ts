import { opaque } from '../../template/model/opaque';
import { relate } from '../evaluation/glob';
import type { Identity, Statement } from '../evaluation/types';

const PARTS = 6;
const FILLER = 'q7x0';

/**
 * Patterns within `pattern` on which a statement of the identity could allow the action: what a statement does not name, it does not
 * allow.
 */
export function candidatesOf(identity: Identity, action: string, pattern: string): string[] {
  const found = new Set<string>();
  for (const statement of identity.policies.flatMap(({ statements }) => statements)) {
    if (statement.effect !== 'Allow' || !concerns(statement, action)) {
      continue;
    }
    for (const resource of statement.resources ?? [pattern]) {
      const both = intersection(resource, pattern);
      if (both !== undefined) {
        found.add(both);
      }
    }
  }
  return [...found];
}

/** One resource that fits a pattern, with a name that no policy has. */
export function witnessOf(pattern: string): string {
  return pattern.replace(/\*+/g, FILLER).replace(/\?/g, 'q');
}

/** Any resource that fits a pattern: names are free where it has an asterisk, but hold neither colons nor slashes. */
export function anyOfThem(pattern: string): string {
  const parts = partsOf(pattern);
  const name = parts.pop() ?? '';
  let count = 0;
  return [...parts.map(witnessOf), name.replace(/\*+/g, () => opaque(`name ${String(++count)}`, 'which name is chosen', 'segment'))].join(':');
}

function concerns({ actions }: Statement, action: string): boolean {
  return actions === undefined || actions.some((one) => relate(action.toLowerCase(), one.toLowerCase()) !== 'apart');
}

/** A pattern inside of both, as near as globs allow; nothing when they have nothing in common. */
function intersection(one: string, other: string): string | undefined {
  switch (relate(one, other)) {
    case 'inside': return one;
    case 'apart': return undefined;
    default: return relate(other, one) === 'inside' ? other : partwise(one, other);
  }
}

function partwise(one: string, other: string): string {
  const [ones, others] = [partsOf(one), partsOf(other)];
  if (ones.length !== PARTS || others.length !== PARTS) {
    return one;
  }
  return ones.map((part, index) => narrower(part, others[index] ?? '*')).join(':');
}

function narrower(one: string, other: string): string {
  return one === '*' || relate(other, one) === 'inside' ? other : one;
}

function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= PARTS ? parts : [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(':')];
}
