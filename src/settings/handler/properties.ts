/**
 * CloudFormation hands booleans and numbers of a custom resource over as strings; `'false'` is true to JavaScript.
 */
export function booleanOf(configuration: Record<string, unknown>, name: string): boolean {
  const value = configuration[name];
  if (value === true || value === 'true') {
    return true;
  }
  if (value === false || value === 'false') {
    return false;
  }
  throw new Error(`'${name}' must be true or false, got ${JSON.stringify(value)}`);
}

/** A whole number, or undefined where the property is absent. */
export function integerOf(configuration: Record<string, unknown>, name: string): number | undefined {
  const value = configuration[name];
  if (value === undefined) {
    return undefined;
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    throw new Error(`'${name}' must be a whole number, got ${JSON.stringify(value)}`);
  }
  return number;
}

/** A string, one of those allowed. */
export function oneOf<T extends string>(configuration: Record<string, unknown>, name: string, allowed: readonly T[]): T {
  const value = configuration[name];
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new Error(`'${name}' must be one of ${allowed.join(', ')}, got ${JSON.stringify(value)}`);
  }
  return found;
}

/** A non-empty string. */
export function stringOf(configuration: Record<string, unknown>, name: string): string {
  const value = configuration[name];
  if (typeof value !== 'string' || value === '') {
    throw new Error(`'${name}' must be a non-empty string, got ${JSON.stringify(value)}`);
  }
  return value;
}

/** A nested object; absent counts as empty. */
export function objectOf(configuration: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = configuration[name] ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new Error(`'${name}' must be an object, got ${JSON.stringify(value)}`);
  }
  return value as Record<string, unknown>;
}
