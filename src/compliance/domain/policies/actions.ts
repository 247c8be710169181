import { relate, type Relation } from '../../../analysis/evaluation/glob';
import type { Statement } from '../../../analysis/evaluation/types';
import { isKnownText } from '../../../template/model/opaque';

const ONLY_WILDCARDS = /^[*?]*\*[*?]*$/;

/** How an action lies in what a statement is about: `inside` when it is, `overlaps` when only the deployment knows. */
export function relateToActions({ actions, notActions }: Statement, action: string): Relation {
  if (actions !== undefined) {
    return anyOf(actions.map((pattern) => relateAction(action.toLowerCase(), pattern.toLowerCase())));
  }
  const excluded = anyOf((notActions ?? []).map((pattern) => relateAction(action.toLowerCase(), pattern.toLowerCase())));
  return excluded === 'inside' ? 'apart' : excluded === 'apart' ? 'inside' : 'overlaps';
}

/** Whether a statement surely is about one of some actions. */
export function isAboutAny(statement: Statement, actions: readonly string[]): boolean {
  return actions.some((action) => relateToActions(statement, action) === 'inside');
}

/** Most patterns are of another service, or have no wildcards: that is seen at once. */
function relateAction(action: string, pattern: string): Relation {
  if (!isKnownText(pattern)) {
    return relate(action, pattern);
  }
  const [service, other] = [action.slice(0, action.indexOf(':') + 1), pattern.slice(0, pattern.indexOf(':') + 1)];
  if (service !== other && !/[*?]/.test(other) && other !== '') {
    return 'apart';
  }
  return /[*?]/.test(pattern) ? relate(action, pattern) : action === pattern ? 'inside' : 'apart';
}

function anyOf(relations: readonly Relation[]): Relation {
  return relations.includes('inside') ? 'inside' : relations.includes('overlaps') ? 'overlaps' : 'apart';
}

/** Whether a statement is about whole services: nothing but wildcards where the name of the action stands, or everything but a few. */
export function hasEveryAction({ actions, notActions }: Statement): boolean {
  return notActions !== undefined || (actions ?? []).some((action) => /^[*?]*\*[*?]*$|:[*?]*\*[*?]*$/.test(action));
}

/** Whether a pattern of resources is all of them, or all of a service. */
export function isEverything(pattern: string): boolean {
  const parts = pattern.split(':');
  const rest = parts.length >= 6 ? parts.slice(5).join(':') : pattern;
  return ONLY_WILDCARDS.test(rest) || (parts[0] === 'arn' && parts.length < 6 && pattern.endsWith('*'));
}

/** The service all of whose actions a pattern covers: `iam` of `iam:*`; undefined of `*`, which covers all services. */
export function wholeService(pattern: string): string | undefined {
  return /^([^:]*[^:*?][^:]*):[*?]*\*[*?]*$/.exec(pattern.toLowerCase())?.[1];
}

/** Whether a service is one of those that a pattern of services covers. */
export function isNamed(service: string, pattern: string): boolean {
  return relate(service, pattern, { ignoreCase: true }) === 'inside';
}
