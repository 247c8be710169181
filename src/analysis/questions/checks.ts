import { oneOf } from './near';
import { requireText, requireTexts } from '../../private/validation';
import { ACTIONS_DATE, knownAction, matchingActions, nearestActions } from '../data/action-table';

const ACTION = /^(\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$/;
const ACCOUNT = /^\d{12}$/;

/** Refuses what is no action. */
export function requireActions(actions: readonly string[] | undefined): asserts actions {
  if (actions === undefined || actions.length === 0) {
    throw new Error("'actions' must name at least one action such as s3:GetObject, got none");
  }
  requireActionNames('actions', actions);
}

/** Refuses entries that are no action. */
export function requireActionNames(prop: string, actions: readonly string[] | undefined): void {
  requireTexts(prop, actions);
  const wrong = actions?.find((action) => !ACTION.test(action));
  if (wrong !== undefined) {
    throw new Error(`'${prop}' must be written as service:Action or *, got ${wrong}`);
  }
}

/** Refuses an empty list of resources. */
export function requireResources(resources: readonly string[]): void {
  if (resources.length === 0) {
    throw new Error("'resources' must name at least one resource, got none");
  }
  requireTexts('resources', resources);
}

/** Refuses what is no account. */
export function requireAccount(prop: string, account: string): void {
  requireText(prop, account);
  if (!ACCOUNT.test(account)) {
    throw new Error(`'${prop}' must be 12 digits, got ${account}`);
  }
}

/** Why an action is perhaps none: a misspelt one is denied for everybody. */
export function unknownAction(action: string, known: readonly string[]): string | undefined {
  const exists = action === '*' || known.some((one) => one.toLowerCase() === action.toLowerCase())
    || (/[*?]/.test(action) ? matchingActions(action).length > 0 : knownAction(action) !== undefined);
  if (exists) {
    return undefined;
  }
  const near = /[*?]/.test(action) ? [] : nearestActions(action);
  const meant = near.length === 0 ? '' : `; did you mean ${oneOf(near)}?`;
  return `whether the action ${action} exists: the table of ${ACTIONS_DATE} does not have it${meant} ('knownActions' takes newer ones)`;
}
