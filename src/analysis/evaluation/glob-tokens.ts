import { isKnownText, piecesOf, type Alphabet } from '../../template/model/opaque';

/** A symbol of which only the characters that it may have are known. */
export interface SymbolToken { readonly symbol: string; readonly alphabet: Alphabet }

/** One character, `?` (one of any), `*` (any number of any), or a symbol. */
export type Token = string | typeof ONE | typeof STAR | SymbolToken;

export const ONE = Object.freeze({ wild: 'one' } as const);
export const STAR = Object.freeze({ wild: 'star' } as const);

/** The tokens of a text, with or without wildcards. */
export function tokensOf(text: string, wildcards: boolean): Token[] {
  const pieces = isKnownText(text) ? [text] : piecesOf(text);
  return pieces.flatMap<Token>((piece) => typeof piece === 'string'
    ? Array.from({ length: piece.length }, (_, index) => wildcards ? wildcard(piece[index]) : piece[index])
    : [{ symbol: piece.identity, alphabet: piece.alphabet }]);
}

export function isSymbol(token: Token): token is SymbolToken {
  return typeof token === 'object' && 'symbol' in token;
}

/** Whether two tokens are the same text, whatever symbols stand for. */
export function equalTokens(one: Token, other: Token): boolean {
  return typeof one === 'string' ? one === other : isSymbol(one) && isSymbol(other) && one.symbol === other.symbol;
}

function wildcard(character: string): Token {
  if (character === '*') {
    return STAR;
  }
  return character === '?' ? ONE : character;
}
