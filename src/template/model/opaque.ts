import { isMap, type Value } from './value';

/**
 * Which characters a symbol may stand for: `any` (none or more of whatever), `word` (one or more letters and digits, as in the
 * suffix of a generated name), `six` (six letters and digits, as at the end of a secret's ARN), `segment` (one or more characters, but
 * neither `/` nor `:`, as in the name of a user).
 */
export type Alphabet = 'any' | 'word' | 'six' | 'segment';

/** Something that only the deployment knows. Symbols of equal identity stand for the same text. */
export interface OpaqueSymbol {
  /** What makes two symbols the same, such as `Stack/Parameter`. */
  readonly identity: string;
  /** Why it is not known, as the end of the sentence "not known: …". */
  readonly reason: string;
  readonly alphabet: Alphabet;
}

// Characters of the private use area: no template holds them (the loader refuses those that do).
const START = '\uE000';
const SEPARATOR = '\uE001';
const END = '\uE002';
const SYMBOL = /\uE000([^\uE001]*)\uE001([^\uE001]*)\uE001([^\uE002]*)\uE002/g;

/** Whether a text holds one of the characters that mark symbols. */
export function holdsMarkers(text: string): boolean {
  return /[\uE000-\uE002]/.test(text);
}

/** The text that stands for a symbol; it can be joined with other text. */
export function opaque(identity: string, reason: string, alphabet: Alphabet = 'any'): string {
  return `${START}${identity}${SEPARATOR}${alphabet}${SEPARATOR}${reason}${END}`;
}

/** Whether a text has no symbols in it. */
export function isKnownText(text: string): boolean {
  return !text.includes(START);
}

/** Literal pieces and symbols of a text, in order; no piece is empty. */
export function piecesOf(text: string): (string | OpaqueSymbol)[] {
  if (isKnownText(text)) {
    return text === '' ? [] : [text];
  }
  const pieces: (string | OpaqueSymbol)[] = [];
  let end = 0;
  for (const match of text.matchAll(SYMBOL)) {
    if (match.index > end) {
      pieces.push(text.slice(end, match.index));
    }
    pieces.push({ identity: match[1], alphabet: match[2] as Alphabet, reason: match[3] });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    pieces.push(text.slice(end));
  }
  return pieces;
}

/** Every symbol in a value, however deep. */
export function symbolsIn(value: Value | undefined): OpaqueSymbol[] {
  if (typeof value === 'string') {
    return isKnownText(value) ? [] : piecesOf(value).filter((piece) => typeof piece !== 'string');
  }
  if (Array.isArray(value)) {
    return value.flatMap(symbolsIn);
  }
  return isMap(value) ? Object.entries(value).flatMap(([name, inner]) => [...symbolsIn(name), ...symbolsIn(inner)]) : [];
}

/** Whether a value is known, however deep. */
export function isKnown(value: Value | undefined): boolean {
  return symbolsIn(value).length === 0;
}

/** A text for people: symbols as `<identity>`. */
export function readable(text: string): string {
  return piecesOf(text).map((piece) => typeof piece === 'string' ? piece : `<${piece.identity}>`).join('');
}
