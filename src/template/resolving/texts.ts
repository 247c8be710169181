import { createHash } from 'node:crypto';
import { describe, type Place } from './place';
import { ABSENT, type Scope } from './scope';
import { isKnownText, opaque, piecesOf, readable, symbolsIn, type Alphabet, type OpaqueSymbol } from '../model/opaque';
import type { Value } from '../model/value';

const LONGEST_IDENTITY = 160;

/** Starts the identity of what may as well not be there (`Fn::If` with `AWS::NoValue`). */
const OPTIONAL = 'OptionalIf(';

/** What an intrinsic function makes of something unknown: equal for equal arguments. */
export function derived(name: string, parts: readonly Value[], reason?: string, alphabet: Alphabet = 'any'): string {
  const text = parts.map((part) => typeof part === 'string' ? part : JSON.stringify(part)).join(', ');
  const shown = readable(text);
  // What people read is not always one to one: a literal may look like a symbol, and a long text is cut.
  const exact = shown.length <= LONGEST_IDENTITY && !piecesOf(text).some((piece) => typeof piece === 'string' && piece.includes('<'));
  const identity = exact ? shown : `${shown.slice(0, 60)}…#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  return opaque(`${name}(${identity})`, reason ?? symbolsIn([...parts]).at(0)?.reason ?? `'${name}' is worked out by CloudFormation`, alphabet);
}

/** The symbol of an `Fn::If` that only the deployment can decide, when one of its branches is `AWS::NoValue`. */
export function optional(parts: readonly Value[], reason: string): string {
  return derived(OPTIONAL.slice(0, -1), parts, reason);
}

/** Whether a value may as well not be there. */
export function mayBeAbsent(value: Value): boolean {
  return typeof value === 'string' && !isKnownText(value)
    && piecesOf(value).some((piece) => typeof piece !== 'string' && piece.identity.startsWith(OPTIONAL));
}

/** A value as text, the way CloudFormation turns numbers and booleans into text. */
export function asText(value: Value | typeof ABSENT, place: Place): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      throw place.error(`must be a text, got ${describe(value === ABSENT ? undefined : value)}`);
  }
}

/** Resolves something that has to be a text. */
export function resolveText(node: unknown, scope: Scope, place: Place): string {
  return asText(scope.resolve(node, place), place);
}

/** Dynamic references, which CloudFormation looks up at deployment, become symbols: equal text, equal value, in one environment. */
export function replaceDynamicReferences(text: string, scope: Pick<Scope, 'account' | 'region'>): string {
  if (!text.includes('{{resolve:')) {
    return text;
  }
  return text.replace(/\{\{(resolve:(?:[^{}\uE000]|\uE000[^\uE002]*\uE002)*)\}\}/g, (_whole, reference: string) =>
    opaque(`${readable(reference)} in ${scope.account}/${scope.region}`, 'CloudFormation looks it up at deployment'));
}

/** The fields of a text, as far as they are certain. */
export interface Fields {
  readonly fields: string[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/** Splits a text, up to the first symbol that may hold the delimiter. */
export function splitText(text: string, delimiter: string): Fields {
  const fields: string[] = [];
  let field = '';
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      const [first, ...others] = piece.split(delimiter);
      field += first;
      for (const other of others) {
        fields.push(field);
        field = other;
      }
    } else if (neverHolds(piece, delimiter)) {
      field += opaque(piece.identity, piece.reason, piece.alphabet);
    } else {
      return { fields, complete: false };
    }
  }
  return { fields: [...fields, field], complete: true };
}

function neverHolds(symbol: OpaqueSymbol, delimiter: string): boolean {
  switch (symbol.alphabet) {
    case 'word':
    case 'six':
      return !/[A-Za-z0-9]/.test(delimiter);
    case 'segment':
      return /^[/:]+$/.test(delimiter);
    default:
      // The CDK hands lists from stack to stack with this delimiter, on the understanding that no entry holds it.
      return delimiter === '||';
  }
}
