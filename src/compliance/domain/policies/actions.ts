import { relate, type Relation } from '../../../analysis/evaluation/glob';
import type { Statement } from '../../../analysis/evaluation/types';

/** How an action lies in what a statement is about: `inside` when it is, `overlaps` when only the deployment knows. */
export function relateToActions({ actions, notActions }: Statement, action: string): Relation {
  if (actions !== undefined) {
    return anyOf(actions.map((pattern) => relate(action, pattern, { ignoreCase: true })));
  }
  const excluded = anyOf((notActions ?? []).map((pattern) => relate(action, pattern, { ignoreCase: true })));
  return excluded === 'inside' ? 'apart' : excluded === 'apart' ? 'inside' : 'overlaps';
}

/** Whether a statement surely is about one of some actions. */
export function isAboutAny(statement: Statement, actions: readonly string[]): boolean {
  return actions.some((action) => relateToActions(statement, action) === 'inside');
}

function anyOf(relations: readonly Relation[]): Relation {
  return relations.includes('inside') ? 'inside' : relations.includes('overlaps') ? 'overlaps' : 'apart';
}

/** Whether a statement is about whole services: nothing but wildcards where the name of the action stands, or everything but a few. */
export function hasEveryAction({ actions, notActions }: Statement): boolean {
  return notActions !== undefined || (actions ?? []).some((action) => /^[*?]*\*[*?]*$|:[*?]*\*[*?]*$/.test(action));
}
