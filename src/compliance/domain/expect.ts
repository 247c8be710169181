import { piecesOf } from '../../template/model/opaque';
import type { ResourceProperty } from '../model/resource';
import { failUnless, type Outcome } from '../model/rule';

/** Must say yes; absent is no. */
export function mustBeTrue(property: ResourceProperty, message: string): readonly Outcome[] {
  return failUnless(property.isTrue(), property, message);
}

/** Must not say no; absent is right. */
export function mustNotBeFalse(property: ResourceProperty, message: string): readonly Outcome[] {
  return failUnless(!property.isFalse(), property, message);
}

/** Must not say yes; absent is right. */
export function mustNotBeTrue(property: ResourceProperty, message: string): readonly Outcome[] {
  return failUnless(!property.isTrue(), property, message);
}

/** Must be there, whatever it is; a reference to something else in the deployment counts. */
export function mustBeSet(property: ResourceProperty, message: string): readonly Outcome[] {
  return failUnless(property.isSet, property, message);
}

/** Whether it holds anything but an empty text. A reference is something, and so is what has a known part, such as the ARN of a key of the template. */
export function isFilled(property: ResourceProperty): boolean {
  return property.isSet && (property.isOpaque || piecesOf(property.pattern() ?? '').some((piece) => typeof piece === 'string') || property.text() !== '');
}

/** Must hold something, whatever it is: an empty text is nothing. */
export function mustBeFilled(property: ResourceProperty, message: string): readonly Outcome[] {
  return failUnless(isFilled(property), property, message);
}

/** Must be one of these texts, whatever their case; absent is wrong. */
export function mustBeOneOf(property: ResourceProperty, texts: readonly string[], message: string): readonly Outcome[] {
  return failUnless(property.isOneOf(...texts), property, message);
}

/** Must be a number not below the bound; absent is wrong. */
export function mustBeAtLeast(property: ResourceProperty, minimum: number, message: string): readonly Outcome[] {
  return failUnless((property.number() ?? -Infinity) >= minimum, property, message);
}
