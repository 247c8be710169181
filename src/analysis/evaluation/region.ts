import { relateGlobs, type Glob, type Relation } from './glob';

/** Texts that match all of some patterns and none of others. */
export interface TextSet {
  readonly all: readonly Glob[];
  readonly except: readonly Glob[];
  /** Set if this is one known text. */
  readonly literal?: string;
}

/** The part of a question that is being looked at. */
export interface Region {
  readonly actions: TextSet;
  readonly resources: TextSet;
}

export function textSet(glob: Glob): TextSet {
  return { all: [glob], except: [], literal: glob.literal };
}

/** How a set lies in a pattern. An empty set may be called either. */
export function relateSet(set: TextSet, pattern: Glob): Relation {
  let relation: Relation = 'overlaps';
  for (const glob of set.all) {
    const one = relateGlobs(glob, pattern);
    if (one === 'apart') {
      return 'apart';
    }
    if (one === 'inside') {
      relation = 'inside';
    }
  }
  if (set.except.some((excluded) => relateGlobs(pattern, excluded) === 'inside')) {
    return 'apart';
  }
  return relation;
}

/** The part of a set that a pattern covers. */
export function within(set: TextSet, pattern: Glob): TextSet {
  return { all: [...set.all.filter((glob) => relateGlobs(pattern, glob) !== 'inside'), pattern], except: set.except, literal: pattern.literal };
}

/** The part of a set that a pattern does not cover. */
export function without(set: TextSet, patterns: readonly Glob[]): TextSet {
  return patterns.length === 0 ? set : { ...set, except: [...set.except, ...patterns] };
}

/** The service whose actions a set has, if it is one. */
export function serviceOf(actions: TextSet): string | undefined {
  const { head } = actions.all[0];
  const colon = head.indexOf(':');
  return colon >= 0 ? head.slice(0, colon) : undefined;
}
