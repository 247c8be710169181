import { ActionSet } from './action-set';
import { isKnownText, piecesOf } from '../../template/model/opaque';
import type { Identity, Policy, Statement } from '../evaluation/types';

/** What somebody may do at most. */
export interface Reach {
  /** On at least one resource, under at least some conditions. */
  readonly somewhere: ActionSet;
  /** On every resource. */
  readonly everywhere: ActionSet;
}

const ofStatements = new WeakMap<Statement, ActionSet>();
const ofPolicies = new WeakMap<Policy, PolicyReach>();

interface PolicyReach extends Reach {
  /** Denied on every resource without any condition. */
  readonly denied: ActionSet;
}

/**
 * What an identity may do at most: what its policies allow, less what they deny on everything without a condition, and
 * no more than the boundary and each level of service control policies let through. Resource policies do not count.
 */
export function reachOf(identity: Identity): Reach {
  const own = union(identity.policies);
  const controls = identity.serviceLinked ? [] : identity.serviceControls;
  const limits = identity.boundary === undefined ? controls : [...controls, [identity.boundary]];
  // What is not known may allow anything, and does not limit.
  const known = limits.filter((level) => level.every(({ unknown }) => unknown === undefined));
  const ceilings = known.filter((level) => level.every(({ mayAllow }) => mayAllow === undefined)).map(union);
  const denied = [own, ...known.map(union)].reduce((all, { denied: some }) => all.or(some), ActionSet.empty());
  return {
    somewhere: ceilings.reduce((rest, ceiling) => rest.and(ceiling.somewhere), own.somewhere).without(denied),
    everywhere: ceilings.reduce((rest, ceiling) => rest.and(ceiling.everywhere), own.everywhere).without(denied),
  };
}

function union(policies: readonly Policy[]): PolicyReach {
  const reaches = policies.map(reachOfPolicy);
  if (reaches.length === 1) {
    return reaches[0];
  }
  return {
    somewhere: reaches.reduce((all, reach) => all.or(reach.somewhere), ActionSet.empty()),
    everywhere: reaches.reduce((all, reach) => all.or(reach.everywhere), ActionSet.empty()),
    denied: reaches.reduce((all, reach) => all.or(reach.denied), ActionSet.empty()),
  };
}

function reachOfPolicy(policy: Policy): PolicyReach {
  let reach = ofPolicies.get(policy);
  if (reach === undefined) {
    reach = readPolicy(policy);
    ofPolicies.set(policy, reach);
  }
  return reach;
}

function readPolicy(policy: Policy): PolicyReach {
  let somewhere = ActionSet.empty();
  let everywhere = ActionSet.empty();
  let denied = ActionSet.empty();
  for (const statement of policy.statements) {
    const actions = actionsOfStatement(statement);
    if (statement.effect === 'Allow') {
      somewhere = somewhere.or(actions);
      everywhere = isEverywhere(statement) ? everywhere.or(actions) : everywhere;
    } else if (statement.conditions.length === 0 && statement.resources?.some(isStars) === true) {
      denied = denied.or(actions);
    }
  }
  return { somewhere, everywhere, denied };
}

function actionsOfStatement(statement: Statement): ActionSet {
  let actions = ofStatements.get(statement);
  if (actions === undefined) {
    const widest = statement.effect === 'Allow';
    actions = statement.notActions === undefined
      ? ActionSet.matching(patterns(statement.actions ?? [], widest))
      : ActionSet.everything().without(ActionSet.matching(patterns(statement.notActions, !widest)));
    ofStatements.set(statement, actions);
  }
  return actions;
}

/** Patterns in which what only the deployment knows covers everything, or for the narrowest reading nothing. */
function patterns(actions: readonly string[], widest: boolean): string[] {
  return widest
    ? actions.map((action) => piecesOf(action).map((piece) => typeof piece === 'string' ? piece : '*').join(''))
    : actions.filter(isKnownText);
}

/** Whether a statement speaks of all resources, or of all that a service has: `*`, `arn:aws:s3:::*`, any `NotResource`. */
function isEverywhere(statement: Statement): boolean {
  return statement.notResources !== undefined || (statement.resources ?? []).some((resource) => {
    const [prefix, , , , , ...rest] = resource.split(':');
    return isStars(resource) || (prefix === 'arn' && rest.length > 0 && isStars(rest.join(':').replaceAll('/', '')));
  });
}

function isStars(text: string): boolean {
  return /^\*+$/.test(text);
}
