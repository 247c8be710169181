import { equalTokens, isSymbol, ONE, STAR, type SymbolToken, type Token } from './glob-tokens';
import type { Alphabet } from '../../template/model/opaque';

// ---- containment: the pattern as an automaton, read over the tokens of the question ----

/** A character that no pattern names: what only wildcards accept. */
const FRESH = Symbol('fresh');
const MOST_SETS = 400;
// Hostile patterns of some thousand characters would take seconds.
const MOST_STEPS = 5_000_000;
const SIX = 6;

type States = readonly number[];

/** Whether every text of the inner one is one of the outer one. A `false` may be needless where there are symbols. */
export function isWithin(inner: readonly Token[], outer: readonly Token[]): boolean {
  let sets: States[] = [closed([0], outer)];
  let fuel = MOST_STEPS;
  for (const token of inner) {
    const next = new Map<string, States>();
    for (const set of sets) {
      fuel -= set.length * (typeof token === 'string' || token === ONE ? 1 : outer.length);
      for (const after of read(set, token, outer)) {
        if (after.length === 0) {
          return false;
        }
        next.set(after.join(), after);
      }
    }
    if (next.size > MOST_SETS || fuel < 0) {
      return false;
    }
    sets = [...next.values()];
  }
  return sets.every((set) => set[set.length - 1] === outer.length);
}

/** The sets of states that a token may lead to: one for each length that it may have. */
function read(set: States, token: Token, outer: readonly Token[]): States[] {
  if (typeof token === 'string') {
    return [step(set, token, outer)];
  }
  if (token === ONE) {
    return [step(set, FRESH, outer)];
  }
  if (token === STAR) {
    return [set, ...repeated(set, outer)];
  }
  // A symbol is the same symbol in the pattern, or so many characters of which nothing is known.
  const asSymbol = step(set, token as SymbolToken, outer);
  const { alphabet } = token as SymbolToken;
  const lengths = alphabet === 'six' ? [times(SIX, set, outer)] : alphabet === 'any' ? [set, ...repeated(set, outer)] : repeated(set, outer);
  return lengths.map((states) => [...new Set([...asSymbol, ...states])].sort((a, b) => a - b));
}

function repeated(set: States, outer: readonly Token[]): States[] {
  const seen = new Map<string, States>();
  let states = step(set, FRESH, outer);
  while (!seen.has(states.join())) {
    seen.set(states.join(), states);
    states = step(states, FRESH, outer);
  }
  return [...seen.values()];
}

function times(count: number, set: States, outer: readonly Token[]): States {
  return count === 0 ? set : times(count - 1, step(set, FRESH, outer), outer);
}

function step(set: States, input: string | typeof FRESH | SymbolToken, outer: readonly Token[]): States {
  const next: number[] = [];
  for (const state of set) {
    const token = outer[state];
    if (token === STAR) {
      next.push(state);
    } else if (token === ONE ? typeof input !== 'object' : accepts(token, input)) {
      next.push(state + 1);
    }
  }
  return closed(next, outer);
}

function accepts(token: Token | undefined, input: string | typeof FRESH | SymbolToken): boolean {
  return token !== undefined && typeof input !== 'symbol' && equalTokens(token, input);
}

function closed(states: readonly number[], outer: readonly Token[]): States {
  const all = new Set<number>();
  for (let state of states) {
    all.add(state);
    while (outer[state] === STAR) {
      all.add(++state);
    }
  }
  return [...all].sort((a, b) => a - b);
}

// ---- intersection: both as sequences of character classes, symbols read as independent ----

type CharacterClass = string | typeof ONE | Alphabet[];
interface Element { readonly of: CharacterClass; readonly loops: boolean }

/** Whether two globs have a text in common. A `true` may be needless where there are symbols. */
export function meet(one: readonly Token[], other: readonly Token[]): boolean {
  const a = one.flatMap(elementsOf);
  const b = other.flatMap(elementsOf);
  const width = b.length + 1;
  const seen = new Uint8Array((a.length + 1) * width);
  const pending = [0];
  seen[0] = 1;
  const visit = (i: number, j: number): void => {
    if (seen[i * width + j] === 0) {
      seen[i * width + j] = 1;
      pending.push(i * width + j);
    }
  };
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const i = Math.floor(at / width);
    const j = at % width;
    if (i === a.length && j === b.length) {
      return true;
    }
    if (i < a.length && a[i].loops) {
      visit(i + 1, j);
    }
    if (j < b.length && b[j].loops) {
      visit(i, j + 1);
    }
    if (i < a.length && j < b.length && share(a[i].of, b[j].of)) {
      visit(a[i].loops ? i : i + 1, b[j].loops ? j : j + 1);
    }
  }
  return false;
}

function elementsOf(token: Token): Element[] {
  if (typeof token === 'string') {
    return [{ of: token, loops: false }];
  }
  if (!isSymbol(token)) {
    return [{ of: ONE, loops: token === STAR }];
  }
  return token.alphabet === 'any'
    ? [{ of: ONE, loops: true }]
    : token.alphabet === 'six' ? Array<Element>(SIX).fill({ of: [token.alphabet], loops: false }) : [{ of: [token.alphabet], loops: false }, { of: [token.alphabet], loops: true }];
}

function share(one: CharacterClass, other: CharacterClass): boolean {
  if (typeof one === 'string') {
    return typeof other === 'string' ? one === other : holds(other, one);
  }
  return typeof other === 'string' ? holds(one, other) : true;
}

function holds(characters: typeof ONE | Alphabet[], character: string): boolean {
  return !Array.isArray(characters) || characters.every((alphabet) =>
    alphabet === 'word' || alphabet === 'six' ? /[A-Za-z0-9]/.test(character) : character !== '/' && character !== ':');
}
