import { closest } from '../../analysis/data/edit-distance';

/** `; did you mean --format?`, or nothing when nothing is near. */
export function didYouMean(text: string, names: readonly string[]): string {
  const byCase = new Map(names.map((name) => [name.toLowerCase(), name]));
  const [near] = closest(text.toLowerCase(), [...byCase.keys()], 1);
  return (near as string | undefined) === undefined ? '' : `; did you mean ${byCase.get(near) ?? near}?`;
}
