import { addressesIn, addressRange, isPrivate } from './addresses';
import type { ResourceProperty } from '../model/resource';
import { COMPLIANT, fail, judgeEach, type Outcome } from '../model/rule';

/**
 * As many public addresses as a /8 of IPv4 has: no company has more, so whoever allows more allows strangers. Of IPv6 a registry gives
 * a whole provider a /32: more than one of them is nobody's own.
 */
const MANY = { 4: 2n ** 24n, 6: 2n ** 97n };

/** Addresses and CIDR blocks must not take in strangers. What only the deployment knows hides no other entry. */
export function mustKeepStrangersOut(list: readonly ResourceProperty[], message: string): readonly Outcome[] {
  const unknown = judgeEach(list, (entry) => {
    entry.text();
    return COMPLIANT;
  });
  const known = list.filter(({ isKnown }) => isKnown);
  return [...openEntries(known).flatMap((entry) => fail(entry, `${message} (${entry.text() ?? ''})`)), ...unknown];
}

/** Of addresses and CIDR blocks those that are public, when all of them together take in strangers: two halves of the Internet are all of it. */
export function openEntries(list: readonly ResourceProperty[]): ResourceProperty[] {
  const entries = list.flatMap((property) => {
    const range = addressRange(property.text() ?? '');
    return range === undefined || isPrivate(range) ? [] : [{ property, range }];
  });
  return ([6, 4] as const).flatMap((family) => {
    const ofFamily = entries.filter(({ range }) => range.family === family);
    return addressesIn(ofFamily.map(({ range }) => range)) >= MANY[family] ? ofFamily.map(({ property }) => property) : [];
  });
}
