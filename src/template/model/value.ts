/**
 * Plain JSON after the intrinsics were resolved. What only the deployment knows is an opaque symbol inside a string
 * (`opaque.ts`): a string takes the place of whatever stood there, be it a text, a list or a whole object.
 */
export type Value = string | number | boolean | null | Value[] | ValueMap;

/** An object of {@link Value}s. */
export interface ValueMap { [name: string]: Value }

/** Whether a value is an object, and no list. */
export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
