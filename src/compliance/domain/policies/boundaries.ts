import { relateToActions } from './actions';
import { isOfItself } from './escalation';
import { allowsOnAll, arnsOf } from './identity';
import type { Condition, Statement } from '../../../analysis/evaluation/types';
import type { Resource } from '../../model/resource';

const KEY = 'iam:permissionsboundary';
const KINDS = ['role', 'user'] as const;

/**
 * An action by which a statement takes the permissions boundary off every principal of a kind, or puts another in its place; undefined
 * when the statement, or another of the policy, keeps the boundary.
 */
export function boundaryDroppedBy(resource: Resource, statement: Statement): string | undefined {
  return isOfItself(statement) ? KINDS.flatMap((kind) => ['Delete', 'Put'].map((verb) => ({ kind, verb })))
    .map(({ kind, verb }) => ({ kind, action: `iam:${verb}${kind === 'role' ? 'Role' : 'User'}PermissionsBoundary`, isPut: verb === 'Put' }))
    .find(({ kind, action, isPut }) => {
      const open = { ...statement, conditions: statement.conditions.filter((condition) => !says(condition) || keeps(condition, isPut)) };
      return !open.conditions.some(says) && allowsOnAll(open, action, arnsOf(resource, 'iam', `${kind}/*`)) && !isKeptByDeny(statement, action);
    })?.action : undefined;
}

function says({ key }: Condition): boolean {
  return key.toLowerCase() === KEY;
}

/** Whoever puts a boundary must be told which; whoever takes one off, which ones not: the key is then the boundary that goes. */
function keeps({ operator, values }: Condition, isPut: boolean): boolean {
  const isOpen = operator === 'null' || (operator.endsWith('like') && !operator.includes('not') && values.some((value) => /^\*+$/.test(value)));
  return !isOpen && (isPut || operator.includes('not'));
}

function isKeptByDeny({ policy }: Statement, action: string): boolean {
  return policy.statements.some((other) => other.effect === 'Deny' && other.conditions.some(says) && relateToActions(other, action) === 'inside');
}
