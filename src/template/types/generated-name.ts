import { opaque, piecesOf } from '../model/opaque';

// CloudFormation ends the names that it makes up with 12 or 13 random letters and digits.
const RANDOM_LENGTH = 13;

/** Why nobody knows such a name before the deployment. */
export const GENERATED = 'AWS makes it up at the deployment';

/**
 * The name that CloudFormation gives a resource: stack, logical id, and a random end. When that gets too long CloudFormation cuts
 * the stack's name and the logical id in ways that it does not document; certain is then only how it begins.
 */
export function generatedName(stackName: string, logicalId: string, identity: string, limit: number): string {
  const pieces = piecesOf(stackName);
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece.alphabet === 'word' ? RANDOM_LENGTH : Infinity), 0);
  if (length + logicalId.length + RANDOM_LENGTH + 2 <= limit) {
    return `${stackName}-${logicalId}-${opaque(identity, GENERATED, 'word')}`;
  }
  const start = typeof pieces[0] === 'string' ? pieces[0] : '';
  // A name of 32 (load balancers) keeps five characters of the stack's name; longer ones keep more.
  const kept = Math.min(start.length, limit > 32 ? 12 : 5);
  const whole = pieces.length === 1 && kept === start.length;
  return `${start.slice(0, kept)}${whole ? '-' : ''}${opaque(identity, GENERATED, 'segment')}`;
}

/** A text in lower case; so are the symbols in it, which are thereby others. */
export function lowerCase(text: string): string {
  return piecesOf(text).map((piece) => typeof piece === 'string'
    ? piece.toLowerCase()
    : opaque(`lower(${piece.identity})`, piece.reason, piece.alphabet)).join('');
}
