import { piecesOf, readable, symbolsIn } from '../../template/model/opaque';
import { isMap, type Value, type ValueMap } from '../../template/model/value';

/** A list of a template; `unknown` says why it may have further entries. */
export interface Texts {
  readonly values: string[];
  readonly unknown?: string;
}

/** A scalar as text, as CloudFormation passes it on. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The texts of a list; a scalar is a list of one, and a symbol in place of a list a list that is not known. */
export function textsOf(value: Value | undefined): Texts {
  if (Array.isArray(value)) {
    return { values: value.flatMap((entry) => textOf(entry) ?? []) };
  }
  const text = textOf(value);
  if (text === undefined) {
    return { values: [] };
  }
  return isWholeSymbol(text) ? { values: [], unknown: reasonOf(text) } : { values: [text] };
}

/** The maps of a list; `unknown` when a symbol stands in place of the list or of an entry. */
export function mapsOf(value: Value | undefined): { readonly values: ValueMap[]; readonly unknown?: string } {
  const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return { values: entries.filter(isMap), unknown: entries.map((entry) => typeof entry === 'string' ? reasonOf(entry) : undefined).find(Boolean) };
}

/** The value at a path of properties. */
export function at(value: Value | undefined, ...path: string[]): Value | undefined {
  return path.reduce<Value | undefined>((inner, name) => isMap(inner) ? inner[name] : undefined, value);
}

/** Why a value is not known, if it is not. */
export function reasonOf(value: Value | undefined): string | undefined {
  const symbols = symbolsIn(value);
  return symbols.length === 0 ? undefined : [...new Set(symbols.map(({ reason }) => reason))].join(', ');
}

/** Tags, of either form that CloudFormation has; those whose key is not known are left out. */
export function tagsOf(value: Value | undefined): Record<string, string> {
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).flatMap(([key, tag]) => (text => text === undefined ? [] : [[key, text]])(textOf(tag))));
  }
  return Object.fromEntries(mapsOf(value).values.flatMap((tag) => {
    const [key, text] = [textOf(tag.Key), textOf(tag.Value)];
    return key === undefined || text === undefined ? [] : [[key, text]];
  }));
}

/** A path for people: without the `Resource` under which the CDK keeps the CloudFormation resource of a construct. */
export function shortPath(path: string): string {
  return readable(path).replace(/\/(Resource|Default)$/, '');
}

/** The name of the construct that a resource belongs to. */
export function constructName({ path }: { readonly path: string }): string {
  return shortPath(path).split('/').pop() ?? path;
}

/** Whether nothing of a text is known. */
function isWholeSymbol(text: string): boolean {
  const pieces = piecesOf(text);
  return pieces.length === 1 && typeof pieces[0] !== 'string' && pieces[0].alphabet === 'any';
}
