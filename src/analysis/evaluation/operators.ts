import { relateAddress } from './addresses';
import { fromTokens, literalGlob, relateGlobs, type Glob, type Relation } from './glob';
import { isSymbol, type Token } from './glob-tokens';
import type { Truth } from './types';
import { isKnownText } from '../../template/model/opaque';

/**
 * How one value of a request compares with one value of a policy. Operators of text take the policy's value as a glob whose
 * wildcards and variables are dealt with; the others take it as text.
 */
export interface Operator {
  readonly negated: boolean;
  readonly takes: 'pattern' | 'literal' | 'text';
  readonly compare: (value: string, pattern: Glob, text: string) => Truth;
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...pair('stringequals', 'stringnotequals', 'literal', (value, pattern) => truthOf(relateGlobs(literalGlob(value), pattern))),
  ...pair('stringequalsignorecase', 'stringnotequalsignorecase', 'literal', equalsIgnoringCase),
  ...pair('stringlike', 'stringnotlike', 'pattern', (value, pattern) => truthOf(relateGlobs(literalGlob(value), pattern))),
  ...pair('arnequals', 'arnnotequals', 'pattern', relateArn),
  ...pair('arnlike', 'arnnotlike', 'pattern', relateArn),
  ...pair('numericequals', 'numericnotequals', 'text', ordered(numberOf, (a, b) => a === b)),
  ...pair('dateequals', 'datenotequals', 'text', ordered(instantOf, (a, b) => a === b)),
  ...comparisons('numeric', numberOf),
  ...comparisons('date', instantOf),
  ['bool', { negated: false, takes: 'literal', compare: (value, pattern) => booleans(value, pattern) }],
  ['binaryequals', { negated: false, takes: 'text', compare: binaryEquals }],
  ...pair('ipaddress', 'notipaddress', 'text', (value, _, text) => truthOf(relateAddress(value, text))),
]);

type Compare = Operator['compare'];

function pair(name: string, opposite: string, takes: Operator['takes'], compare: Compare): [string, Operator][] {
  return [[name, { negated: false, takes, compare }], [opposite, { negated: true, takes, compare }]];
}

function comparisons(prefix: string, read: (text: string) => number | undefined): [string, Operator][] {
  const tests: [string, (a: number, b: number) => boolean][] = [
    ['lessthan', (a, b) => a < b],
    ['lessthanequals', (a, b) => a <= b],
    ['greaterthan', (a, b) => a > b],
    ['greaterthanequals', (a, b) => a >= b],
  ];
  return tests.map(([name, test]) => [prefix + name, { negated: false, takes: 'text', compare: ordered(read, test) }]);
}

function ordered(read: (text: string) => number | undefined, test: (a: number, b: number) => boolean): Compare {
  return (value, _, text) => {
    const one = read(value);
    const other = read(text);
    return one === undefined || other === undefined ? 'maybe' : test(one, other) ? 'yes' : 'no';
  };
}

/** A text that is no number compares with none; what AWS makes of it is not documented. */
function numberOf(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The W3C profile of ISO 8601, or seconds since 1970. */
function instantOf(text: string): number | undefined {
  if (/^\d{5,}(\.\d+)?$/.test(text)) {
    return Number(text) * 1000;
  }
  const wellFormed = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(text);
  const instant = wellFormed ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

function equalsIgnoringCase(value: string, pattern: Glob): Truth {
  const lower = fromTokens(pattern.tokens.map((token): Token => typeof token === 'string' ? token.toLowerCase() : token));
  if (!isKnownText(value) || lower.hasSymbols) {
    const same = relateGlobs(literalGlob(value), pattern) === 'inside';
    return same ? 'yes' : 'maybe';
  }
  return value.toLowerCase() === lower.literal ? 'yes' : 'no';
}

function booleans(value: string, pattern: Glob): Truth {
  const wanted = pattern.literal?.toLowerCase();
  const given = value.toLowerCase();
  const isBoolean = (text: string | undefined): boolean => text === 'true' || text === 'false';
  return isBoolean(wanted) && isBoolean(given) ? (wanted === given ? 'yes' : 'no') : 'maybe';
}

function binaryEquals(value: string, _: Glob, text: string): Truth {
  if (!isKnownText(value) || !isKnownText(text)) {
    return value === text ? 'yes' : 'maybe';
  }
  return Buffer.from(value, 'base64').equals(Buffer.from(text, 'base64')) ? 'yes' : 'no';
}

/** ARNs match part by part: a wildcard does not reach beyond the colons of the first five parts. */
function relateArn(value: string, pattern: Glob): Truth {
  const whole = relateGlobs(literalGlob(value), pattern);
  if (whole === 'apart') {
    return 'no';
  }
  const values = partsOf(literalGlob(value).tokens);
  const patterns = partsOf(pattern.tokens);
  if (!values || !patterns) {
    // Neither "no ARN" nor "a pattern with less than six parts" is documented.
    return whole === 'inside' && pattern.tokens.every((token) => typeof token === 'string' || isSymbol(token)) ? 'yes' : 'maybe';
  }
  const relations = values.map((part, index) => relateGlobs(fromTokens(part), fromTokens(patterns[index])));
  return relations.includes('apart') ? 'no' : relations.every((relation) => relation === 'inside') ? 'yes' : 'maybe';
}

function partsOf(tokens: readonly Token[]): Token[][] | undefined {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token === ':' && parts.length < 6) {
      parts.push([]);
    } else {
      parts[parts.length - 1].push(token);
    }
  }
  const hidesColons = parts.slice(0, -1).some((part) => part.some((token) => isSymbol(token) && token.alphabet === 'any'));
  return parts.length === 6 && !hidesColons ? parts : undefined;
}

export function truthOf(relation: Relation): Truth {
  return relation === 'inside' ? 'yes' : relation === 'apart' ? 'no' : 'maybe';
}
