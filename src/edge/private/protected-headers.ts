import { requireEach, requireEntries } from '../../private/validation';

/** What holds credentials in nearly every application. */
export const PROTECTED_HEADERS = ['authorization', 'cookie'];

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_FieldToProtect.html */
const MAXIMUM_HEADERS = 100;

/** Refuses names of headers that AWS WAF would not take. */
export function requireHeaders(prop: string, headers: string[]): void {
  requireEach(prop, headers, /^[!#$%&'*+.^_`|~0-9a-z-]{1,64}$/, 'be names of headers of 1 to 64 characters, without capitals');
  requireEntries(prop, headers);
  if (headers.length > MAXIMUM_HEADERS) {
    throw new Error(`'${prop}' must name at most ${MAXIMUM_HEADERS}, got ${headers.length}`);
  }
}
