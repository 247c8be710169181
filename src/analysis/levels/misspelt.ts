import { isKnownText } from '../../template/model/opaque';
import { ACTIONS_DATE, matchingActions, nearestActions, nearestStarts, services } from '../data/action-table';
import type { Policy } from '../evaluation/types';

/** The documents of AWS name retired actions; nobody here can mend them. */
const AWS_MANAGED = /^arn:[^:]+:iam::aws:policy\//;

/** One warning for each action of the policies that is not in the table, or whose wildcards cover nothing in it. */
export function misspelt(policies: readonly Policy[]): string[] {
  const warnings = policies
    .filter((policy) => !AWS_MANAGED.test(policy.origin.path))
    .flatMap((policy) => policy.statements)
    .flatMap((statement) => [...statement.actions ?? [], ...statement.notActions ?? []]
      .filter((action) => isKnownText(action) && matchingActions(action).length === 0)
      .map((action) => {
        const { name, path } = statement.policy.origin;
        const number = String(statement.index + 1);
        const label = statement.sid === undefined ? `statement ${number}` : `statement '${statement.sid}' (${number})`;
        return `${path}: ${action} in ${label} of ${name} ${effectOf(action, statement.effect, statement.notActions !== undefined)}`;
      }));
  return [...new Set(warnings)].sort();
}

function effectOf(action: string, effect: 'Allow' | 'Deny', excluded: boolean): string {
  const verb = excluded ? 'excludes' : effect === 'Allow' ? 'allows' : 'denies';
  const nearest = /[*?]/.test(action) ? nearestPattern(action) : nearestActions(action).at(0);
  const advice = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  const [service] = action.toLowerCase().split(':', 1);
  const missing = !/[*?]/.test(service) && !services().includes(service) ? `service '${service}'` : 'such action';
  return `${verb} nothing: the table of AWS actions of ${ACTIONS_DATE} has no ${missing}${advice}`;
}

/** `s3:Gett*` → `s3:Get*`: the text before the first wildcard, made good. */
function nearestPattern(action: string): string | undefined {
  const wild = action.search(/[*?]/);
  const stem = action.slice(0, wild);
  return stem.includes(':') ? nearestStarts(stem).map((start) => `${start}${action.slice(wild)}`).find((pattern) => matchingActions(pattern).length > 0) : undefined;
}
