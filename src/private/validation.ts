import { Token, type Duration } from 'aws-cdk-lib';

/**
 * Refuses a number outside its bounds. Tokens pass: their value is known only at deployment.
 *
 * The message names the prop, the bound and the value, all from the same arguments.
 */
export function requireRange(prop: string, value: number | undefined, minimum: number, maximum: number, unit = ''): void {
  if (value === undefined || Token.isUnresolved(value)) {
    return;
  }
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw new Error(`'${prop}' must be between ${minimum} and ${maximum}${unit && ` ${unit}`}, got ${value}`);
  }
}

/** Refuses a text that does not match; `rule` completes the sentence "'prop' must …". Tokens pass. */
export function requireMatch(prop: string, value: string | undefined, pattern: RegExp, rule: string): void {
  if (value !== undefined && !Token.isUnresolved(value) && !pattern.test(value)) {
    throw new Error(`'${prop}' must ${rule}, got ${value}`);
  }
}

/** Refuses a list that names something twice. */
export function requireDistinct(prop: string, values: string[]): void {
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  if (repeated !== undefined) {
    throw new Error(`'${prop}' must not repeat an entry, got ${repeated} twice`);
  }
}

/** Like {@link requireRange}, for numbers that may have a fraction. Tokens pass. */
export function requireDecimalRange(prop: string, value: number | undefined, minimum: number, maximum: number): void {
  if (value !== undefined && !Token.isUnresolved(value) && !(value >= minimum && value <= maximum)) {
    throw new Error(`'${prop}' must be between ${minimum} and ${maximum}, got ${value}`);
  }
}

/** The days of a duration. A part of a day is an error, which names the prop unlike that of `Duration.toDays()`. */
export function wholeDays(prop: string, duration: Duration | undefined): number | undefined {
  if (duration === undefined || duration.isUnresolved()) {
    return duration?.toDays();
  }
  const days = duration.toDays({ integral: false });
  if (!Number.isInteger(days)) {
    throw new Error(`'${prop}' must be whole days, got ${duration.toHumanString()}`);
  }
  return days;
}
