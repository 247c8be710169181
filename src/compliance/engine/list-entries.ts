import { createHash } from 'node:crypto';
import type { ResourceProperty } from '../model/resource';

/** A digest of each entry of a list on the way to a property; undefined when there is none. */
export function listEntriesOf({ owner, path }: ResourceProperty): string[] | undefined {
  const [section, first, ...steps] = path.split('.');
  if (section !== 'Properties' || !steps.some(isPosition)) {
    return undefined;
  }
  let here = owner.at(first);
  const digests: string[] = [];
  for (const step of steps) {
    here = here.at(step);
    if (isPosition(step)) {
      digests.push(createHash('sha256').update(JSON.stringify(here.raw ?? null)).digest('hex').slice(0, 12));
    }
  }
  return digests;
}

function isPosition(step: string): boolean {
  return /^\d+$/.test(step);
}
