import { matchingActions } from './action-table';
import { DataFile } from './data-file';

interface Line {
  readonly service: string;
  readonly actions: string[];
}

const FILE = new DataFile('aws-unscoped-actions.jsonl');
const services = new Map<string, ReadonlySet<string>>();

/**
 * Whether an action, or every action that a pattern covers, is about no resource in particular, such as `s3:ListAllMyBuckets`: the
 * resource of such requests is `*` itself, and statements about some resource do not apply.
 */
export function isUnscoped(pattern: string): boolean {
  const entries = matchingActions(pattern);
  return entries.length > 0 && entries.every(({ name }) => unscopedOf(name.split(':', 1)[0]).has(name));
}

function unscopedOf(service: string): ReadonlySet<string> {
  let actions = services.get(service);
  if (actions === undefined) {
    const line = FILE.find(service) as Line | undefined;
    actions = new Set(line?.actions.map((action) => `${service}:${action}`));
    services.set(service, actions);
  }
  return actions;
}
