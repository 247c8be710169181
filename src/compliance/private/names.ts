import { closest } from '../../analysis/data/edit-distance';

/** Refuses what is none of the names, and tells which one may have been meant. */
export function requireOneOf(prop: string, value: string, names: readonly string[]): void {
  if (names.includes(value)) {
    return;
  }
  const lower = new Map(names.map((name) => [name.toLowerCase(), name]));
  const [near] = closest(value.toLowerCase(), [...lower.keys()], 1);
  const meant = (near as string | undefined) === undefined ? names.length > 12 ? '' : `: ${names.join(', ')}` : `: did you mean '${lower.get(near) ?? near}'?`;
  throw new Error(`'${prop}' must be ${names.length > 12 ? 'known' : 'one of the known names'}, got ${value}${meant}`);
}
