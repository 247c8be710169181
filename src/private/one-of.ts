import { isToken } from './tokens';

/** Refuses what is none of the values, which is how an enum arrives from JavaScript and Python. Tokens are refused: nobody could check them. */
export function requireOneOf(prop: string, value: unknown, values: readonly string[]): void {
  if (value === undefined || (typeof value === 'string' && values.includes(value))) {
    return;
  }
  throw new Error(`'${prop}' must be one of ${values.join(', ')}, got ${isToken(value) ? 'a value that is known only at deployment' : String(value)}`);
}
