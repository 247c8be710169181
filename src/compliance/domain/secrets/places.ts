import { isKnownText } from '../../../template/model/opaque';
import { isMap } from '../../../template/model/value';
import type { Resource, ResourceProperty } from '../../model/resource';
import { jsonIn } from '../json-text';

/** A value with a name. */
export interface NamedValue {
  /** Absent when nobody knows whether there is one at all. */
  readonly name?: string;
  readonly property: ResourceProperty;
}

/** Where named values are: a map, or a list of names and values. */
export interface NamedValues {
  /** Names on the way there; lists are gone through. */
  readonly path: string;
  /** For lists: which members have the name and the value; absent for maps. */
  readonly members?: readonly [name: string, value: string];
  /** The list is a JSON text. */
  readonly isText?: boolean;
}

/** The places that a path leads to; lists on the way are gone through. What is opaque on the way is one. */
export function placesAt(resource: Resource, path: string): ResourceProperty[] {
  const [first, ...others] = path.split('.');
  let here = [resource.at(first)];
  for (const name of others) {
    here = here.flatMap(itemsOf).map((property) => property.isOpaque ? property : property.at(name));
  }
  return here.filter(({ isSet }) => isSet);
}

/** The named values at a place; unknown when the place is. */
export function namedValuesIn(outer: ResourceProperty, { members, isText = false }: NamedValues): NamedValue[] {
  const place = isText ? jsonIn(outer) : outer;
  if (members === undefined) {
    return place.entries().map((property) => ({ name: property.name, property }));
  }
  const [name, value] = members;
  return itemsOf(place)
    .filter((entry) => !isPointer(entry))
    .map((entry) => entry.isOpaque ? { property: entry } : { name: nameIn(entry.at(name)), property: entry.at(value) });
}

/** Every text in a property, however deep. */
export function textsIn(property: ResourceProperty): ResourceProperty[] {
  if (property.pattern() !== undefined) {
    return [property];
  }
  const inner = Array.isArray(property.raw) ? property.items() : property.entries();
  return inner.flatMap(textsIn);
}

/** Build projects: the value is the name of a secret, or of a parameter. */
function isPointer(entry: ResourceProperty): boolean {
  return !entry.isOpaque && ['SECRETS_MANAGER', 'PARAMETER_STORE'].includes(entry.at('Type').pattern() ?? entry.at('type').pattern() ?? '');
}

function nameIn(property: ResourceProperty): string {
  const text = property.pattern() ?? '';
  return isKnownText(text) ? text : '';
}

function itemsOf(property: ResourceProperty): ResourceProperty[] {
  return property.isOpaque || !Array.isArray(property.raw) ? [property] : property.items();
}

/** The members of these names, wherever they stand in the resource; with a dot, the end of the path. Positions in lists do not count. */
export function membersNamed(resource: Resource, names: readonly string[]): ResourceProperty[] {
  const ends = names.map((name) => `.${name}`.toLowerCase());
  return resource.properties().flatMap(textsIn).filter(({ path }) => {
    const steps = `.${path.split('.').filter((step) => !/^\d+$/.test(step)).join('.')}`.toLowerCase();
    return ends.some((end) => steps.endsWith(end));
  });
}

/** Every text in a property, with the name of the member it stands in; texts that are JSON are looked into. */
export function namedTextsIn(property: ResourceProperty, name: string): { readonly name: string; readonly property: ResourceProperty }[] {
  const text = property.pattern();
  if (text !== undefined) {
    const json = /^\s*[{[]/.test(text) && !property.isOpaque ? parsedIn(property) : undefined;
    return json === undefined ? [{ name, property }] : namedTextsIn(json, name);
  }
  if (Array.isArray(property.raw)) {
    return property.raw.flatMap((_, position) => namedTextsIn(property.at(position), name));
  }
  return isMap(property.raw) ? Object.keys(property.raw).flatMap((member) => namedTextsIn(property.at(member), member)) : [];
}

function parsedIn(property: ResourceProperty): ResourceProperty | undefined {
  try {
    const json = jsonIn(property);
    return typeof json.raw === 'object' && json.raw !== null ? json : undefined;
  } catch {
    // No JSON as far as it is known: a text like any other.
    return undefined;
  }
}
