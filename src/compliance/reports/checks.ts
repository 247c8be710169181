/** Throws when a value is not what it must be; the place is part of the message. */
export type Check = (value: unknown, place: string) => void;

export const text: Check = (value, place) => { ensure(typeof value === 'string', place, 'be text', value); };

export const count: Check = (value, place) => {
  ensure(typeof value === 'number' && Number.isInteger(value) && value >= 0, place, 'be a whole number from 0 on', value);
};

export const truth: Check = (value, place) => { ensure(typeof value === 'boolean', place, 'be true or false', value); };

export function oneOf(...texts: readonly string[]): Check {
  return (value, place) => { ensure(typeof value === 'string' && texts.includes(value), place, `be ${texts.join(', ')}`, value); };
}

export function listOf(check: Check): Check {
  return (value, place) => {
    ensure(Array.isArray(value), place, 'be a list', value);
    (value as unknown[]).forEach((entry, index) => { check(entry, at(place, String(index))); });
  };
}

/** Members beyond those named are let pass: a newer version may write them. */
export function object(members: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, place) => {
    ensure(typeof value === 'object' && value !== null && !Array.isArray(value), place, 'be an object', value);
    const given = value as Record<string, unknown>;
    for (const [name, check] of Object.entries(members)) {
      check(Object.hasOwn(given, name) ? given[name] : undefined, at(place, name));
    }
    for (const [name, check] of Object.entries(optional)) {
      if (Object.hasOwn(given, name)) {
        check(given[name], at(place, name));
      }
    }
  };
}

function ensure(holds: boolean, place: string, rule: string, value: unknown): void {
  if (!holds) {
    throw new Error(`'${place === '' ? 'report' : place}' must ${rule}, got ${describe(value)}`);
  }
}

function describe(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value).slice(0, 80);
}

function at(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}
