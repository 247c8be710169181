import { fromTokens, globOf, type Glob } from './glob';
import { tokensOf, type Token } from './glob-tokens';
import type { RequestValues } from './request-values';
import { opaque } from '../../template/model/opaque';

/** A pattern of a policy, with its variables found. */
export interface Pattern {
  /** Set if there are no variables. */
  readonly fixed?: Glob;
  readonly parts: readonly (string | Variable)[];
  readonly text: string;
}

interface Variable { readonly key: string; readonly fallback?: string; readonly character?: string }

/** A pattern with the values of one request put in. */
export interface ResolvedPattern {
  readonly glob: Glob;
  /** `no`: a variable has no value, so nothing can match; `maybe`: that may be so. */
  readonly resolves: 'yes' | 'maybe' | 'no';
}

const VARIABLE = /\$\{([^${}]+|\$|\*|\?)\}/g;
const WITH_DEFAULT = /^(.*?)\s*,\s*'(.*)'\s*$/;

/**
 * Finds `${aws:username}`, `${aws:username, 'default'}` and `${*}`, `${?}`, `${$}`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function compilePattern(text: string, version: string): Pattern {
  if (version !== '2012-10-17' || !text.includes('${')) {
    return { text, parts: [text], fixed: globOf(text) };
  }
  const parts: (string | Variable)[] = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    parts.push(text.slice(end, match.index), variableOf(match[1]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  const pattern = { text, parts: parts.filter((part) => part !== '') };
  // Characters that stand for themselves need no request.
  const plain = pattern.parts.every((part) => typeof part === 'string' || part.character !== undefined);
  return plain ? { ...pattern, fixed: tokensFor(pattern, undefined, true).glob } : pattern;
}

/** The keys that a pattern takes values from. */
export function keysOf(pattern: Pattern): string[] {
  return pattern.parts.flatMap((part) => typeof part === 'string' || part.character !== undefined ? [] : [part.key]);
}

/** Puts the values of a request in. What is put in has no wildcards; the pattern's own are wildcards only if asked for. */
export function resolvePattern(pattern: Pattern, values: RequestValues, wildcards = true): ResolvedPattern {
  return pattern.fixed && wildcards ? { glob: pattern.fixed, resolves: 'yes' } : tokensFor(pattern, values, wildcards);
}

function tokensFor(pattern: Pattern, values: RequestValues | undefined, wildcards: boolean): ResolvedPattern {
  let resolves: ResolvedPattern['resolves'] = 'yes';
  const tokens = pattern.parts.flatMap<Token>((part) => {
    if (typeof part === 'string') {
      return tokensOf(part, wildcards);
    }
    if (part.character !== undefined) {
      return [part.character];
    }
    const value = values?.lookup(part.key) ?? 'unknown';
    if (Array.isArray(value) && value.length === 1) {
      return tokensOf(value[0], false);
    }
    if (value === 'absent' && part.fallback !== undefined) {
      return tokensOf(part.fallback, false);
    }
    if (value === 'absent') {
      resolves = 'no';
    } else if (resolves === 'yes') {
      // Without a value in the request, or with several of them, the pattern may match nothing at all.
      resolves = 'maybe';
    }
    return tokensOf(opaque(`\${${part.key}}`, 'the request does not say'), false);
  });
  return { glob: fromTokens(tokens), resolves };
}

function variableOf(inside: string): Variable {
  if (inside === '*' || inside === '?' || inside === '$') {
    return { key: '', character: inside };
  }
  const withDefault = WITH_DEFAULT.exec(inside);
  return withDefault
    ? { key: withDefault[1].trim().toLowerCase(), fallback: withDefault[2] }
    : { key: inside.trim().toLowerCase() };
}
