import { COMPUTE_TYPES } from './compute';
import { IDENTITY_TYPES } from './identity';
import { MESSAGING_TYPES } from './messaging';
import type { ResourceType } from './resource-type';
import { SECURITY_TYPES } from './security';
import { STORAGE_TYPES } from './storage';

const TYPES: ReadonlyMap<string, ResourceType> = new Map(
  [IDENTITY_TYPES, STORAGE_TYPES, SECURITY_TYPES, MESSAGING_TYPES, COMPUTE_TYPES].flatMap((types) => Object.entries(types)),
);

/** What is known about a type of resource; undefined for all others. */
export function resourceTypeOf(type: string): ResourceType | undefined {
  return TYPES.get(type);
}
