import { lastIndex } from './glob';
import { opaque, piecesOf } from '../../template/model/opaque';

/** The parts of an ARN. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All that follows the fifth colon. */
  readonly resource: string;
}

/** A role's session, as its ARN names it: the path of the role is not in it. */
export interface SessionName {
  readonly account: string;
  readonly role: string;
  readonly session: string;
}

/** Splits an ARN at the colons that are no part of a symbol's name. */
export function parseArn(text: string): Arn | undefined {
  const [scheme, partition, service, region, account, ...resource] = splitText(text, ':');
  return scheme === 'arn' && resource.length > 0 ? { partition, service, region, account, resource: resource.join(':') } : undefined;
}

/** Role and session of an assumed-role ARN. */
export function sessionOf(text: string): SessionName | undefined {
  const arn = parseArn(text);
  const [kind, role, ...session] = arn?.service === 'sts' ? splitText(arn.resource, '/') : [];
  return arn && kind === 'assumed-role' && session.length > 0 ? { account: arn.account, role, session: session.join('/') } : undefined;
}

/** What follows the last slash, if no symbol can hide a further one. */
export function lastSegment(text: string): string | undefined {
  const pieces = piecesOf(text);
  const slash = lastIndex(pieces, (piece) => typeof piece === 'string' ? piece.includes('/') : piece.alphabet === 'any');
  const piece = pieces[slash];
  if (typeof piece !== 'string') {
    return undefined;
  }
  return piece.slice(piece.lastIndexOf('/') + 1) + pieces.slice(slash + 1).map(textOf).join('');
}

function splitText(text: string, separator: string): string[] {
  const parts = [''];
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      const [first, ...others] = piece.split(separator);
      parts[parts.length - 1] += first;
      parts.push(...others);
    } else {
      parts[parts.length - 1] += textOf(piece);
    }
  }
  return parts;
}

function textOf(piece: ReturnType<typeof piecesOf>[number]): string {
  return typeof piece === 'string' ? piece : opaque(piece.identity, piece.reason, piece.alphabet);
}
