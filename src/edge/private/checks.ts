import { isToken } from '../../private/tokens';
import { requireText } from '../../private/validation';

/** Refuses what is not a value of the enum; from plain JavaScript and Python anything can come. Tokens are refused, too. */
export function requireOneOf<T extends string>(prop: string, value: T | undefined, choices: Record<string, T>): void {
  if (value !== undefined && !Object.values(choices).includes(value)) {
    throw new Error(`'${prop}' must be one of ${Object.values(choices).join(', ')}, got ${inWords(value)}`);
  }
}

/** A class whose constructor is private. */
interface Made { readonly name: string; readonly prototype: object }

/** Refuses what is no instance of the class. */
export function requireMadeBy(prop: string, value: unknown, made: Made): void {
  if (!Object.prototype.isPrototypeOf.call(made.prototype, value as object)) {
    throw new Error(`'${prop}' must be a ${made.name}, got ${inWords(value)}`);
  }
}

/** {@link requireMadeBy} for every entry of a list. */
export function requireEachMadeBy(prop: string, values: unknown, made: Made): void {
  if (!Array.isArray(values)) {
    throw new Error(`'${prop}' must be a list, got ${inWords(values)}`);
  }
  values.forEach((value) => { requireMadeBy(prop, value, made); });
}

/** Refuses a text outside its lengths, in bytes of UTF-8 as AWS WAF counts. Tokens pass. */
export function requireBytes(prop: string, value: string | undefined, minimum: number, maximum: number): void {
  if (value === undefined || isToken(value)) {
    return;
  }
  requireText(prop, value);
  const bytes = Buffer.byteLength(value);
  if (bytes < minimum || bytes > maximum) {
    throw new Error(`'${prop}' must have ${minimum} to ${maximum} bytes, got ${bytes}`);
  }
}

/** How an error names a value of whatever type. */
export function inWords(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `the text ${value}`;
    case 'number':
      return `the number ${value}`;
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return String(value);
  }
}
