import { isKnownText } from '../../template/model/opaque';
import type { Value } from '../../template/model/value';
import { Property, UnknownValue } from '../model/property';
import type { Resource, ResourceProperty } from '../model/resource';

/**
 * What a property says that is JSON: as a text or as an object. Places inside of a text keep the path of the property, since that is
 * what somebody changes. A text that is no JSON is nothing.
 */
export function jsonIn(property: ResourceProperty): ResourceProperty {
  const { raw } = property;
  if (typeof raw !== 'string') {
    return property;
  }
  if (property.isOpaque) {
    throw new UnknownValue(property);
  }
  const value = parsed(raw);
  if (value === undefined && !isKnownText(raw)) {
    throw new UnknownValue(property);
  }
  return new TextPlace(property.owner, property.path, value);
}

/** What stands in the text of a property, once somebody has read it. */
export function insideOf({ owner, path }: ResourceProperty, value: Value): ResourceProperty {
  return new TextPlace(owner, path, value);
}

/** A place inside of a JSON text: all of them have the path of the text. */
class TextPlace extends Property<Resource> {
  override at(...names: (string | number)[]): ResourceProperty {
    const inner = super.at(...names);
    return new TextPlace(this.owner, this.path, inner.raw);
  }
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
