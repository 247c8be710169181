import { isToken } from './tokens';

/** Refuses what is none of the values, as an enum may arrive from JavaScript and Python. Also tokens: nobody could check them. */
export function requireOneOf(prop: string, value: unknown, values: readonly string[]): void {
  if (value === undefined || (typeof value === 'string' && values.includes(value))) {
    return;
  }
  const got = isToken(value) ? 'a value that is known only at deployment' : typeof value === 'string' ? value : JSON.stringify(value);
  throw new Error(`'${prop}' must be one of ${values.join(', ')}, got ${got}`);
}
