const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();
const ANY = '';

/** The patterns of a list that an action could lie in: long lists name many services, and comparing with all of them is most of the work. */
export function actionsNear(action: string | readonly string[] | undefined, patterns: readonly string[] | undefined): readonly string[] | undefined {
  const service = typeof action === 'string' ? serviceOf(action) : ANY;
  if (patterns === undefined || service === ANY) {
    return patterns;
  }
  const index = indexOf(patterns);
  return [...index.get(service) ?? [], ...index.get(ANY) ?? []];
}

function indexOf(patterns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(patterns);
  if (index === undefined) {
    const groups = new Map<string, string[]>();
    for (const pattern of patterns) {
      const group = groups.get(serviceOf(pattern));
      if (group === undefined) {
        groups.set(serviceOf(pattern), [pattern]);
      } else {
        group.push(pattern);
      }
    }
    index = groups;
    indexes.set(patterns, index);
  }
  return index;
}

/** The service of an action, if it is fixed. */
function serviceOf(action: string): string {
  return /^[\w-]+(?=:)/.exec(action)?.[0].toLowerCase() ?? ANY;
}
