import { readable } from '../../template/model/opaque';
import type { Model } from '../model/types';

/** `[Stack/Bucket]`: the ARN of what has this path. */
const NAMED = /\[([^[\]]+)\]/g;

/** How a text is written in the map. */
export type Writer = (text: string) => string;

/** The paths of ARNs: generated names are noise, and change when a logical id does. */
export class Names {
  private readonly paths = new Map<string, string>();
  private readonly used = new Map<string, string>();

  public constructor(model: Model) {
    const arns = new Map<string, Set<string>>();
    for (const { path, arn } of [...model.targets, ...model.identities]) {
      if (path !== undefined && path !== arn && arn.startsWith('arn:') && !/[[\]]/.test(path)) {
        arns.set(path, (arns.get(path) ?? new Set()).add(arn));
      }
    }
    for (const [path, [arn, ...others]] of [...arns].sort(([left], [right]) => left < right ? -1 : 1)) {
      if (others.length === 0 && !this.paths.has(arn)) {
        this.paths.set(arn, readable(path));
      }
    }
  }

  /** A text with the longest known ARN at its start named by its path, and symbols as `<identity>`. */
  public readonly write: Writer = (text) => {
    for (let end = text.startsWith('arn:') ? text.length : 0; end > 0; end = Math.max(text.lastIndexOf('/', end - 1), text.lastIndexOf(':', end - 1))) {
      const path = this.paths.get(text.slice(0, end));
      if (path !== undefined) {
        this.used.set(path, readable(text.slice(0, end)));
        return `[${path}]${readable(text.slice(end))}`;
      }
    }
    return readable(text);
  };

  /** What the names stand for, of those that were used. */
  public arns(): Record<string, string> {
    return Object.fromEntries([...this.used].sort(([left], [right]) => left < right ? -1 : 1));
  }
}

/** A value in which names have become ARNs again. */
export function withArns<T>(value: T, arns: Readonly<Record<string, string>>): T {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) => typeof inner === 'string'
    ? inner.replace(NAMED, (whole, path: string) => Object.hasOwn(arns, path) ? arns[path] : whole)
    : inner) as T;
}

/** A text in which the ARNs have become names again. */
export function withNames(text: string, arns: Readonly<Record<string, string>>): string {
  return Object.entries(arns)
    .sort(([, left], [, right]) => right.length - left.length)
    .reduce((rest, [path, arn]) => rest.split(arn).join(`[${path}]`), text);
}
