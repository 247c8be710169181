import { piecesOf } from './opaque';
import type { Value } from './value';

/** What something may be that only the deployment can decide. */
export interface Alternatives {
  /** The condition that decides, such as `Stack/IsProduction`. */
  readonly condition: string;
  /** What it may be; `undefined` where it may as well not be there. */
  readonly branches: readonly (Value | undefined)[];
}

// By identity of the symbol, which is made of condition and branches: equal identities have equal alternatives.
const KNOWN = new Map<string, Alternatives>();

/** Keeps the alternatives of a text that is one symbol. */
export function keepAlternatives(text: string, alternatives: Alternatives): void {
  const identity = identityOf(text);
  if (identity !== undefined) {
    KNOWN.set(identity, alternatives);
  }
}

/** The alternatives of a text that is one symbol, where they were kept. */
export function alternativesOf(text: string): Alternatives | undefined {
  const identity = identityOf(text);
  return identity === undefined ? undefined : KNOWN.get(identity);
}

function identityOf(text: string): string | undefined {
  const [piece, ...others] = piecesOf(text);
  return others.length > 0 || typeof piece === 'string' ? undefined : (piece as typeof piece | undefined)?.identity;
}
