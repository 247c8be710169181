/**
 * Those of some candidates that are nearest to a stack, by the path that both share. The stages of an app that fits any account often
 * give the same names, and each means its own.
 */
export function nearest<T extends { readonly scope: string }>(candidates: readonly T[], scope: string): T[] {
  if (candidates.length <= 1) {
    return [...candidates];
  }
  const shared = candidates.map((candidate) => sharedSteps(candidate.scope, scope));
  const most = Math.max(...shared);
  return candidates.filter((_, index) => shared[index] === most);
}

function sharedSteps(one: string, other: string): number {
  if (one === other) {
    return Infinity;
  }
  const [left, right] = [one.split('/'), other.split('/')];
  const differs = left.findIndex((step, index) => step !== right[index]);
  return differs < 0 ? left.length : differs;
}
