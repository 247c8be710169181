import { isAt, type Pair } from '../../test/corpus/pairs';

/** What a tool says of one resource of a template. */
export interface Found {
  readonly rule: string;
  readonly logicalId: string;
  /** Absent when the tool names the resource alone. */
  readonly property?: string;
}

/** A pair, and the files that tools read. */
export interface Written {
  readonly pair: Pair;
  readonly insecure: string;
  readonly secure: string;
}

/** What a tool says of each file; one that it cannot read is not there. */
export type FoundByFile = ReadonlyMap<string, readonly Found[]>;

/** Whether some rule finds the resource wrong in the insecure template, and not in the secure one. */
export function isToldApart({ pair, insecure, secure }: Written, found: FoundByFile): boolean {
  const atIt = (file: string): Set<string> => {
    const there = (found.get(file) ?? []).filter(({ logicalId }) => logicalId === pair.resource);
    return new Set(there.map(({ rule }) => rule));
  };
  const calm = atIt(secure);
  return found.has(insecure) && found.has(secure) && [...atIt(insecure)].some((rule) => !calm.has(rule));
}

/** Whether the property is named in the insecure template, and nothing is found there in the secure one: what counts in our own tests. */
export function isToldExactly({ pair, insecure, secure }: Written, found: FoundByFile): boolean {
  const atProperty = (file: string): boolean => (found.get(file) ?? [])
    .some(({ logicalId, property }) => property !== undefined && isAt({ logicalId, property }, pair));
  return atProperty(insecure) && !atProperty(secure);
}
