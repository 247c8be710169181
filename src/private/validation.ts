import type { Duration } from 'aws-cdk-lib';
import { isToken } from './tokens';

/** @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const PATH = /^(?=.{1,512}$)\/([\w+=,.@-]+\/)*$/;
const LATIN = /^[\t\n\r\u0020-\u007e\u00a1-\u00ff]*$/;

/**
 * Refuses a number outside its bounds. Tokens pass: their value is known only at deployment.
 *
 * The message names the prop, the bound and the value, all from the same arguments.
 */
export function requireRange(prop: string, value: number | undefined, minimum: number, maximum: number, unit = ''): void {
  if (value === undefined || isToken(value)) {
    return;
  }
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw new Error(`'${prop}' must be between ${minimum} and ${maximum}${unit && ` ${unit}`}, got ${value}`);
  }
}

/** Refuses a text that does not match; `rule` completes the sentence "'prop' must …". Tokens pass. */
export function requireMatch(prop: string, value: string | undefined, pattern: RegExp, rule: string): void {
  if (value === undefined || isToken(value)) {
    return;
  }
  requireText(prop, value);
  if (!pattern.test(value)) {
    throw new Error(`'${prop}' must ${rule}, got ${value}`);
  }
}

/** {@link requireMatch} for every entry of a list. Entries may be tokens; the list itself must be known. */
export function requireEach(prop: string, values: string[] | undefined, pattern: RegExp, rule: string): void {
  requireKnownList(prop, values);
  requireTexts(prop, values);
  values?.forEach((value) => { requireMatch(prop, value, pattern, rule); });
}

/** Refuses what IAM would not take as a path. Tokens pass. */
export function requirePath(prop: string, path: string | undefined): void {
  requireMatch(prop, path, PATH, 'begin and end with /, with at most 512 letters, digits and /+=,.@_-');
}

/** Refuses a description that is empty, too long, or in letters that IAM does not take. Tokens pass. */
export function requireDescription(prop: string, description: string | undefined, maximum = 1000): void {
  requireRange(prop, isToken(description) ? undefined : description?.length, 1, maximum, 'characters');
  requireMatch(prop, description, LATIN, 'be in letters of Western Europe (Latin-1)');
}

/** Refuses an empty list, and one that repeats an entry. */
export function requireEntries(prop: string, values: string[] | undefined): void {
  if (values?.length === 0) {
    throw new Error(`'${prop}' must name at least one, got none`);
  }
  requireDistinct(prop, values ?? []);
}

/** The entries of a list that only the deployment knows can neither be checked nor become parts of texts. */
export function requireKnownList(prop: string, values: unknown): void {
  if (isToken(values)) {
    throw new Error(`'${prop}' must be known when the app is synthesized, got a list that is known only at deployment`);
  }
}

/** Refuses what is no list of texts. */
export function requireTexts(prop: string, values: readonly unknown[] | undefined): void {
  requireList(prop, values);
  values?.forEach((value) => { requireText(prop, value); });
}

/** A single value in the place of a list would be taken for its characters. */
function requireList(prop: string, values: unknown): void {
  if (values !== undefined && !Array.isArray(values)) {
    throw new Error(`'${prop}' must be a list, got ${typeof values === 'string' ? `the text ${values}` : typeof values}`);
  }
}

/** A pattern would take the number 1 for the text '1', and a gap in a list for the text 'undefined'. */
export function requireText(prop: string, value: unknown): void {
  if (typeof value !== 'string') {
    throw new Error(`'${prop}' must be text, got ${typeof value === 'number' ? `the number ${value}` : String(value)}`);
  }
}

/** Refuses a list that names something twice. */
export function requireDistinct(prop: string, values: string[]): void {
  requireList(prop, values);
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  if (repeated !== undefined) {
    throw new Error(`'${prop}' must not repeat an entry, got ${repeated} twice`);
  }
}

/** Like {@link requireRange}, for numbers that may have a fraction. Tokens pass. */
export function requireDecimalRange(prop: string, value: number | undefined, minimum: number, maximum: number): void {
  if (value !== undefined && !isToken(value) && !(value >= minimum && value <= maximum)) {
    throw new Error(`'${prop}' must be between ${minimum} and ${maximum}, got ${value}`);
  }
}

/** The seconds of a duration. A part of a second is an error that names the prop, unlike that of `Duration.toSeconds()`. */
export function wholeSeconds(prop: string, duration: Duration | undefined): number | undefined {
  return whole(prop, duration, 'seconds', (given, integral) => given.toSeconds({ integral }));
}

/** The minutes of a duration. A part of a minute is an error that names the prop, unlike that of `Duration.toMinutes()`. */
export function wholeMinutes(prop: string, duration: Duration | undefined): number | undefined {
  return whole(prop, duration, 'minutes', (given, integral) => given.toMinutes({ integral }));
}

/** The hours of a duration. A part of an hour is an error that names the prop, unlike that of `Duration.toHours()`. */
export function wholeHours(prop: string, duration: Duration | undefined): number | undefined {
  return whole(prop, duration, 'hours', (given, integral) => given.toHours({ integral }));
}

/** The days of a duration. A part of a day is an error that names the prop, unlike that of `Duration.toDays()`. */
export function wholeDays(prop: string, duration: Duration | undefined): number | undefined {
  return whole(prop, duration, 'days', (given, integral) => given.toDays({ integral }));
}

/** A duration that only the deployment knows cannot be converted, so it must be of the unit already. */
function whole(
  prop: string, duration: Duration | undefined, unit: string, amount: (duration: Duration, integral: boolean) => number,
): number | undefined {
  if (duration?.isUnresolved() && duration.unitLabel() !== unit) {
    throw new Error(`'${prop}' must be a Duration.${unit}() where only the deployment knows it, got Duration.${duration.unitLabel()}()`);
  }
  if (duration === undefined || duration.isUnresolved()) {
    return duration && amount(duration, true);
  }
  const value = amount(duration, false);
  if (!Number.isInteger(value)) {
    throw new Error(`'${prop}' must be whole ${unit}, got ${duration.toHumanString()}`);
  }
  return value;
}
