import { isKnownText } from '../../template/model/opaque';
import type { ResourceProperty } from '../model/resource';
import { fail, failUnless, type Outcome } from '../model/rule';

/** Must name a KMS key of the customer: no key, an empty text and the aliases of AWS (`alias/aws/s3`) are none. A reference counts as one. */
export function mustHaveCustomerKey(property: ResourceProperty): readonly Outcome[] {
  const name = property.pattern() ?? '';
  if (!property.isSet || name === '') {
    return fail(property, 'encrypted with a key of AWS, that no key policy of this account guards');
  }
  // An alias that is put together may still be one of AWS.
  const isOfAws = name.includes('alias/') && (isKnownText(name) ? name : property.text() ?? '').includes('alias/aws/');
  return failUnless(!isOfAws, property, `${name} is a key of AWS, that no key policy of this account guards`);
}

/** Must name something, such as a log group; an empty text is nothing. A reference counts as something. */
export function mustName(property: ResourceProperty, message: string): readonly Outcome[] {
  return failUnless(property.isSet && property.pattern() !== '', property, message);
}
