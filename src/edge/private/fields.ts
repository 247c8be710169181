import { requireOneOf } from './checks';
import { requireEach, requireEntries, requireMatch, requireText } from '../../private/validation';
import type { WafNamesOptions } from '../waf-field';

const SCOPES = { ALL: 'ALL', KEY: 'KEY', VALUE: 'VALUE' };
const OVERSIZE = { CONTINUE: 'CONTINUE', MATCH: 'MATCH', NO_MATCH: 'NO_MATCH' };
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_HeaderMatchPattern.html */
const MAXIMUM_NAMES = 199;
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_CookieMatchPattern.html */
const NAME = {
  Headers: { maximum: 64, pattern: /^(?=.*\S).{1,64}$/ },
  Cookies: { maximum: 60, pattern: /^(?=.*\S).{1,60}$/ },
};

/** Refuses the name of a header, cookie or query argument that AWS WAF would not take. Tokens pass. */
export function requireFieldName(prop: string, name: string): void {
  requireText(prop, name);
  requireMatch(prop, name, /^(?=.*\S).{1,64}$/, 'have 1 to 64 characters');
}

interface NamePattern<T> { readonly matchPattern: T; readonly matchScope: string; readonly oversizeHandling: string }

/** What CloudFormation takes for headers and cookies. */
export function matchPattern<T>(options: WafNamesOptions, kind: 'Headers' | 'Cookies'): NamePattern<T> {
  const { included, excluded, matchScope = 'ALL', oversizeHandling = 'CONTINUE' } = options;
  requireOneOf<string>('matchScope', matchScope, SCOPES);
  requireOneOf<string>('oversizeHandling', oversizeHandling, OVERSIZE);
  if (included !== undefined && excluded !== undefined) {
    throw new Error("'excluded' must be left out when 'included' is given");
  }
  for (const [prop, names] of Object.entries({ included, excluded })) {
    requireEach(prop, names, NAME[kind].pattern, `have 1 to ${NAME[kind].maximum} characters`);
    requireEntries(prop, names ?? [prop]);
    if (names !== undefined && names.length > MAXIMUM_NAMES) {
      throw new Error(`'${prop}' must name at most ${MAXIMUM_NAMES}, got ${names.length}`);
    }
  }
  const pattern = included ? { [`included${kind}`]: [...included] }
    : excluded ? { [`excluded${kind}`]: [...excluded] } : { all: {} };
  return { matchPattern: pattern as T, matchScope, oversizeHandling };
}
