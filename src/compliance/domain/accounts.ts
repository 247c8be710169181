import { piecesOf } from '../../template/model/opaque';
import type { Resource, ResourceProperty } from '../model/resource';

/**
 * The account that an ARN (or a bare account id) names in digits; undefined when it names none. A reference as a whole is taken as one of
 * this account; an ARN that is put together from an account that only the deployment knows is unknown.
 */
export function accountIn(property: ResourceProperty): string | undefined {
  // Symbols may have colons in them.
  const text = piecesOf(property.pattern() ?? '').map((piece) => typeof piece === 'string' ? piece : '?').join('');
  const account = text.startsWith('arn:') ? text.split(':')[4] : text;
  if (account !== text && account.includes('?')) {
    property.text();
  }
  return /^\d{12}$/.test(account) ? account : undefined;
}

/** Whether a property names something in an account that is not the one of the resource, by its digits. */
export function namesForeignAccount(resource: Resource, property: ResourceProperty): boolean {
  const account = accountIn(property);
  return account !== undefined && account !== resource.account;
}
