import { isWithin, meet } from './glob-languages';
import { equalTokens, isSymbol, ONE, STAR, tokensOf, type Token } from './glob-tokens';
import { isKnownText } from '../../template/model/opaque';

/** Of a question in a pattern: every instance matches, none does, or some do (or it is not known). */
export type Relation = 'inside' | 'apart' | 'overlaps';

/** A text with wildcards and symbols, prepared for comparisons. */
export interface Glob {
  readonly tokens: readonly Token[];
  /** The text itself, if it has neither wildcards nor symbols. */
  readonly literal?: string;
  /** The characters before the first wildcard or symbol. */
  readonly head: string;
  /** The characters after the last wildcard or symbol. */
  readonly tail: string;
  readonly hasSymbols: boolean;
  /** Whether it is a text followed by one `*`. */
  readonly isPrefix: boolean;
}

const CACHE = new Map<string, Glob>();
const CACHE_LIMIT = 20_000;

/** A text in which `*` and `?` are wildcards. */
export function globOf(text: string): Glob {
  let glob = CACHE.get(text);
  if (!glob) {
    glob = /[*?]/.test(text) || !isKnownText(text) ? fromTokens(tokensOf(text, true)) : new KnownText(text);
    if (CACHE.size >= CACHE_LIMIT) {
      CACHE.clear();
    }
    CACHE.set(text, glob);
  }
  return glob;
}

/** A text in which `*` and `?` are ordinary characters. */
export function literalGlob(text: string): Glob {
  return isKnownText(text) ? new KnownText(text) : fromTokens(tokensOf(text, false));
}

/** Most texts are known, and few of them are ever looked at character by character. */
class KnownText implements Glob {
  readonly head: string;
  readonly tail: string;
  readonly hasSymbols = false;
  readonly isPrefix = false;
  private split: Token[] | undefined;

  constructor(readonly literal: string) {
    this.head = literal;
    this.tail = literal;
  }

  get tokens(): readonly Token[] {
    this.split ??= Array.from({ length: this.literal.length }, (_, index) => this.literal[index]);
    return this.split;
  }
}

/** A glob from tokens that were put together. */
export function fromTokens(given: readonly Token[]): Glob {
  const tokens = given.filter((token, index) => token !== STAR || given[index - 1] !== STAR);
  const first = tokens.findIndex((token) => typeof token !== 'string');
  if (first < 0) {
    return new KnownText(textOf(tokens));
  }
  const last = lastIndex(tokens, (token) => typeof token !== 'string');
  return {
    tokens,
    head: textOf(tokens.slice(0, first)),
    tail: textOf(tokens.slice(last + 1)),
    hasSymbols: tokens.some(isSymbol),
    isPrefix: first === tokens.length - 1 && tokens[first] === STAR,
  };
}

/**
 * How a question lies in a pattern; both may have wildcards and symbols. Symbols of equal identity are equal texts. `inside` and
 * `apart` hold for every value that the symbols may have.
 */
export function relate(question: string, pattern: string, options: { ignoreCase?: boolean } = {}): Relation {
  return options.ignoreCase
    ? relateGlobs(globOf(question.toLowerCase()), globOf(pattern.toLowerCase()))
    : relateGlobs(globOf(question), globOf(pattern));
}

/** {@link relate} for what is prepared. */
export function relateGlobs(question: Glob, pattern: Glob): Relation {
  if (question.literal !== undefined && pattern.literal !== undefined) {
    return question.literal === pattern.literal ? 'inside' : 'apart';
  }
  if (!compatible(question.head, pattern.head) || !compatibleTails(question.tail, pattern.tail)) {
    return 'apart';
  }
  if (pattern.isPrefix && question.head.length >= pattern.head.length) {
    return 'inside';
  }
  if (question.literal !== undefined && !pattern.hasSymbols) {
    return matches(question.literal, pattern.tokens) ? 'inside' : 'apart';
  }
  const [inner, outer] = withoutCommonEnds(question.tokens, pattern.tokens);
  if (isWithin(inner, outer)) {
    return 'inside';
  }
  return meet(inner, outer) ? 'overlaps' : 'apart';
}

/** Whether two texts can be the same: `no` when never, `yes` when always. */
export function sameText(one: string, other: string): Relation {
  return one === other ? 'inside' : relateGlobs(literalGlob(one), literalGlob(other));
}

/** Where the last item is that passes; -1 if none does. */
export function lastIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !passes(items[index])) {
    index--;
  }
  return index;
}

/** Whether a text has wildcards. */
export function hasWildcards(glob: Glob): boolean {
  return glob.tokens.some((token) => token === STAR || token === ONE);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.filter((token) => typeof token === 'string').join('');
}

function compatible(one: string, other: string): boolean {
  return one.length < other.length ? other.startsWith(one) : one.startsWith(other);
}

function compatibleTails(one: string, other: string): boolean {
  return one.length < other.length ? other.endsWith(one) : one.endsWith(other);
}

/** The classic match of a text that is known with a pattern that has no symbols. */
function matches(text: string, pattern: readonly Token[]): boolean {
  let at = 0;
  let in_ = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    if (in_ < pattern.length && pattern[in_] === STAR) {
      star = in_++;
      retry = at;
    } else if (in_ < pattern.length && (pattern[in_] === ONE || pattern[in_] === text[at])) {
      in_++;
      at++;
    } else if (star >= 0) {
      in_ = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  while (in_ < pattern.length && pattern[in_] === STAR) {
    in_++;
  }
  return in_ === pattern.length;
}

/** What both begin or end with says nothing about how the rest relates. */
function withoutCommonEnds(one: readonly Token[], other: readonly Token[]): [readonly Token[], readonly Token[]] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && equalTokens(one[start], other[start])) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && equalTokens(one[one.length - 1 - end], other[other.length - 1 - end])) {
    end++;
  }
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
