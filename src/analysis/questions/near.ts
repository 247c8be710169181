import { closest } from '../data/edit-distance';

/** `; did you mean A, B or C?`, or what there is at all when there is little of it, or nothing. */
export function didYouMean(text: string, names: readonly string[]): string {
  const wanted = text.toLowerCase();
  const ends = names.filter((name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase().split('/').pop() ?? name));
  const lastParts = new Map(names.map((name) => [(name.split('/').pop() ?? name).toLowerCase(), name] as const));
  const similar = closest((text.split('/').pop() ?? text).toLowerCase(), [...lastParts.keys()], 3).flatMap((last) => lastParts.get(last) ?? []);
  const near = [...new Set([...ends, ...similar])].slice(0, 3);
  const shown = near.length > 0 ? near : names.length <= 3 ? names : [];
  return shown.length === 0 ? '' : `; did you mean ${oneOf(shown)}?`;
}

/** `A, B or C`. */
export function oneOf(names: readonly string[]): string {
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

/**
 * Those that a construct path means: the ones that have it, else the ones that end in it, else the ones inside such a construct,
 * the nearest first. `Groups/Developers` is the group that the construct of this name holds.
 */
export function byPath<T>(items: readonly T[], pathOf: (item: T) => string | undefined, text: string): T[] {
  const wanted = text.replace(/\/(Resource|Default)$/, '');
  const ends = new RegExp(`(^|/)${escaped(wanted)}$`);
  const parents = new RegExp(`(^|/)${escaped(wanted)}/[^/]+$`);
  const ancestors = new RegExp(`(^|/)${escaped(wanted)}/`);
  const tests: ((path: string) => boolean)[] = [
    (path) => path === wanted, (path) => ends.test(path), (path) => parents.test(path), (path) => ancestors.test(path),
  ];
  return tests.map((test) => items.filter((item) => test(pathOf(item) ?? ''))).find((found) => found.length > 0) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
