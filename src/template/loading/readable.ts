import { holdsMarkers } from '../model/opaque';
import { Place } from '../resolving/place';

/** How deep objects and lists may be nested. CloudFormation's own documents stay far below. */
export const MAXIMUM_DEPTH = 200;

/** How many values a template may hold when every alias of YAML is written out. CloudFormation takes 1 MB of text. */
export const MAXIMUM_VALUES = 2_000_000;

/** Values that are walked before the walk gets suspicious: aliases of YAML can stand for more than fits into memory. */
const QUICKLY_READ = 500_000;

/**
 * Refuses what no template can be: cycles, nesting without end, values that JSON does not know, and the characters that stand
 * for unknown values here.
 */
export function requireReadable(content: object, place: Place): void {
  if (!isReadable(content)) {
    refuse(content, place);
  }
}

/** The same without words, and ten times faster: true only for what is certainly readable. */
function isReadable(content: object): boolean {
  let left = QUICKLY_READ;
  const check = (value: unknown, depth: number): boolean => {
    left--;
    if (typeof value === 'string') {
      return !holdsMarkers(value);
    }
    if (typeof value !== 'object' || value === null) {
      return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
    }
    if (left < 0 || depth >= MAXIMUM_DEPTH) {
      return false;
    }
    if (Array.isArray(value)) {
      return value.every((inner) => check(inner, depth + 1));
    }
    return Object.keys(value).every((key) => !holdsMarkers(key) && check((value as Record<string, unknown>)[key], depth + 1));
  };
  return check(content, 0);
}

function refuse(content: object, place: Place): void {
  const sizes = new Map<object, number>();
  const inside = new Set<object>();

  const failAt = (keys: (string | number)[], message: string): Error =>
    keys.slice(0, 8).reduce<Place>((at, key) => at.at(key), place).error(message);

  const measure = (value: unknown, keys: (string | number)[]): number => {
    if (typeof value === 'string') {
      if (holdsMarkers(value)) {
        throw failAt(keys, 'holds a character of U+E000 to U+E002, which are reserved here');
      }
      return 1;
    }
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
        throw failAt(keys, `must be a value of JSON, got a ${typeof value}`);
      }
      return 1;
    }
    const known = sizes.get(value);
    if (known !== undefined) {
      return known;
    }
    if (inside.has(value)) {
      throw failAt(keys, 'contains itself');
    }
    if (keys.length >= MAXIMUM_DEPTH) {
      throw failAt(keys, `nests deeper than ${MAXIMUM_DEPTH} levels`);
    }
    inside.add(value);
    let size = 1;
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (typeof key === 'string' && holdsMarkers(key)) {
        throw failAt(keys, 'has a key with a character of U+E000 to U+E002, which are reserved here');
      }
      keys.push(key);
      size += measure(inner, keys);
      keys.pop();
    }
    if (size > MAXIMUM_VALUES) {
      throw failAt(keys, `holds more than ${MAXIMUM_VALUES} values`);
    }
    inside.delete(value);
    sizes.set(value, size);
    return size;
  };

  measure(content, []);
}
