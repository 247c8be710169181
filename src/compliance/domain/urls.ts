import type { ResourceProperty } from '../model/resource';
import { failUnless, type Outcome } from '../model/rule';

/** Must be an address with TLS. Only the beginning must be known. */
export function mustUseTls(property: ResourceProperty): readonly Outcome[] {
  const address = (property.pattern() ?? '').toLowerCase();
  const isKnownEnough = address.startsWith('https://') || address.startsWith('http://');
  const scheme = /^[a-z]*/.exec(isKnownEnough ? address : property.text() ?? '')?.[0] ?? '';
  return failUnless(isKnownEnough && scheme === 'https', property, `${scheme === '' ? 'the address has no scheme' : scheme}: anybody on the way reads along`);
}
