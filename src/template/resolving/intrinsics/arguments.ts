import { describe, type Place } from '../place';

/** The arguments of a function that takes a list of them. */
export function argumentList(argument: unknown, minimum: number, maximum: number, place: Place): unknown[] {
  if (!Array.isArray(argument) || argument.length < minimum || argument.length > maximum) {
    const count = minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`;
    throw place.error(`must be a list of ${count} ${maximum === 1 ? 'argument' : 'arguments'}, got ${describe(argument)}`);
  }
  return argument;
}
