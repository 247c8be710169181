import { isKnownText, piecesOf } from '../../template/model/opaque';

/** The parts of an ARN; a colon inside a symbol separates nothing. Empty for what is no ARN. */
export function arnParts(arn: string): string[] {
  if (!arn.startsWith('arn:')) {
    return [];
  }
  if (isKnownText(arn)) {
    return arn.split(':');
  }
  const parts = [''];
  let rest = arn;
  for (const piece of piecesOf(arn)) {
    if (typeof piece === 'string') {
      const [first, ...more] = piece.split(':');
      parts[parts.length - 1] += first;
      parts.push(...more);
      rest = rest.slice(piece.length);
    } else {
      const length = rest.indexOf('\uE002') + 1;
      parts[parts.length - 1] += rest.slice(0, length);
      rest = rest.slice(length);
    }
  }
  return parts;
}

/** The account in an ARN, if it names one. */
export function accountOf(arn: string): string | undefined {
  const account = arnParts(arn)[4] as string | undefined;
  return account === undefined || account === '' || /[*?]/.test(account) ? undefined : account;
}

/** The service in an ARN; empty for what is none. */
export function serviceOf(arn: string): string {
  return (arnParts(arn)[2]) ?? '';
}

/** What follows the account in an ARN. */
export function resourceOf(arn: string): string {
  return arnParts(arn).slice(5).join(':');
}
