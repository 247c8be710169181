/** A value in the text of a template: where it stands, and what is in it. */
export interface Located {
  /** For a member of an object where its key stands, since that is what people look for. */
  readonly offset: number;
  readonly entries?: ReadonlyMap<string, Located>;
  readonly items?: readonly Located[];
  /** What an `Fn::If` gives in either case. */
  readonly branches?: readonly Located[];
}

/** The value at a path, or the nearest one around it that is there: what is missing stands nowhere. */
export function nearest(root: Located, path: string): Located {
  return descend(root, path === '' ? [] : path.split('.'), 0).located;
}

interface Found {
  readonly located: Located;
  readonly depth: number;
}

function descend(located: Located, names: readonly string[], depth: number): Found {
  const here: Found = { located, depth };
  if (names.length === 0) {
    return here;
  }
  if (located.branches !== undefined) {
    return located.branches.map((branch) => descend(branch, names, depth)).reduce((best, one) => one.depth > best.depth ? one : best, here);
  }
  // Keys may hold full stops, too.
  for (let count = 1; count <= names.length; count++) {
    const inner = step(located, names.slice(0, count).join('.'));
    if (inner !== undefined) {
      return descend(inner, names.slice(count), depth + count);
    }
  }
  return here;
}

function step({ entries, items }: Located, name: string): Located | undefined {
  return entries?.get(name) ?? (/^\d+$/.test(name) ? items?.[Number(name)] : undefined);
}
