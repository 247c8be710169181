import { isUnscoped } from '../data/unscoped-actions';
import { evaluate } from '../evaluation/evaluate';
import type { Context, Decision, Identity, Policy, Target, VerdictName } from '../evaluation/types';
import { targetsForAction } from '../model/action-targets';
import { accountOf, serviceOf } from '../model/arns';
import { memberOf } from '../model/member';
import type { Model } from '../model/types';

// Only patterns that cover everything cover this.
const NO_RESOURCE = 'no-resource';

/** One action on one resource, asked of one identity. */
export interface Inquiry {
  readonly identity: Identity;
  readonly action: string;
  /** An ARN or a pattern. */
  readonly resource: string;
  readonly contexts: readonly Context[];
  readonly sessionPolicies?: Policy[];
}

/** What was decided about one of the targets that the resource may mean. */
export interface Outcome {
  readonly target: Target;
  readonly decision: Decision;
}

/** Decides an inquiry on every target that its resource may mean, in every context. */
export function outcomesOf(model: Model, inquiry: Inquiry): Outcome[] {
  const { action, resource, sessionPolicies } = inquiry;
  const { identity, contexts } = asking(inquiry);
  const literal = resource === '*' && isUnscoped(action) ? unscopedOutcomes(identity, inquiry, contexts) : [];
  if (literal.length > 0 && verdictOf(literal) === 'allowed') {
    return literal;
  }
  const targets = targetsForAction(model.targetsFor(resource, identity.account), action, resource);
  return targets.flatMap((target) => {
    const owned = { ...target, account: target.account ?? accountOf(target.arn) ?? identity.account };
    // Keys know no other actions, and let nobody do what their policy does not name.
    const asked = action === '*' && serviceOf(target.arn) === 'kms' ? 'kms:*' : action;
    return contexts.map((context) => ({ target, decision: evaluate({ identity, action: asked, target: owned, context, sessionPolicies }) }));
  });
}

/** Allowed or denied if every outcome is. */
export function verdictOf(outcomes: readonly Outcome[]): VerdictName {
  const verdicts = new Set(outcomes.map(({ decision }) => decision.verdict));
  const [first] = verdicts;
  return verdicts.size === 1 ? first : 'conditional';
}

/**
 * Of an action that is about no resource, only an Allow is taken at its word: should AWS have given it resources since the table was
 * made, a Denied could be wrong.
 */
function unscopedOutcomes(identity: Identity, { action, sessionPolicies }: Inquiry, contexts: readonly Context[]): Outcome[] {
  const target: Target = { arn: NO_RESOURCE, account: identity.account, policies: [], policyMustAllow: false, resourceControls: [], tags: {} };
  return contexts.map((context) => ({ target: { ...target, arn: '*' }, decision: evaluate({ identity, action, target, context, sessionPolicies }) }));
}

/** A group asks as any member of it. */
function asking({ identity, contexts }: Inquiry): Pick<Inquiry, 'identity' | 'contexts'> {
  if (identity.kind !== 'group') {
    return { identity, contexts };
  }
  const member = memberOf(identity);
  return { identity: member.identity, contexts: contexts.map((context) => naming(context, member.userName)) };
}

function naming(context: Context, userName: string): Context {
  return {
    lookup: (key) => {
      const given = context.lookup(key);
      return given === 'unknown' && key.toLowerCase() === 'aws:username' ? [userName] : given;
    },
  };
}
