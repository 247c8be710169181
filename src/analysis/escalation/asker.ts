import { allOf, answerOf, anyOf, maybe, NO, type Answer } from './answer';
import { AttackContext, type Fixed } from './context';
import { anyOfThem, candidatesOf, witnessOf } from './some-resource';
import { evaluate } from '../evaluation/evaluate';
import type { Identity, Target } from '../evaluation/types';
import type { Model } from '../model/types';

type Keys = Readonly<Record<string, Fixed>>;

/** Asks the evaluator what an attacker may do. */
export class Asker {
  private readonly targets = new Map<string, Target>();
  private readonly roles = new Map<string, Target>();

  constructor(model: Model) {
    for (const target of model.targets) {
      (target.policies.some(({ origin }) => origin.kind === 'trust') ? this.roles : this.targets).set(target.arn, target);
    }
  }

  /** A role as that which is assumed: its trust policy decides. */
  public trustTargetOf(role: Identity): Target {
    return this.roles.get(role.arn)
      ?? { ...bare(role.arn, role.account), policies: role.trust ? [role.trust] : [], policyMustAllow: true, path: role.path };
  }

  /** Whether an action is allowed on one resource. */
  public may(identity: Identity, action: string, target: Target, keys: Keys = {}): Answer {
    const ask = (context: AttackContext) => answerOf(evaluate({ identity, action, target, context }));
    return anyOf(() => ask(new AttackContext(keys, 'leave-out')), () => ask(new AttackContext(keys)));
  }

  /** Whether an action is allowed on one thing of IAM, which has no policy of its own in such requests. */
  public mayOnIam(identity: Identity, action: string, arn: string, keys: Keys = {}): Answer {
    return this.may(identity, action, bare(arn, accountIn(arn)), keys);
  }

  /** Whether all actions are allowed on the same resource; an ARN with wildcards means some resource that fits. */
  public mayAll(identity: Identity, actions: readonly string[], arn: string, keys: Keys = {}): Answer {
    const on = (resource: string) => allOf(...actions.map((action) => () => this.may(identity, action, this.targetOf(resource, identity), keys)));
    const everywhere = on(arn);
    if (everywhere.sure !== 'maybe' || arn === '*' || !/[*?]/.test(arn)) {
      return everywhere;
    }
    // Somewhere is enough: look where the statements point.
    const lists = actions.map((action) => candidatesOf(identity, action, arn));
    const best = anyOf(...[...new Set(lists.flat())].flatMap((candidate) => [
      () => on(witnessOf(candidate)), () => loosened(on(anyOfThem(candidate))),
    ]));
    // What all actions are allowed on lies within what a statement names for each of them.
    const ruledOut = best.sure === 'maybe' && lists.some((list) => list.every((candidate) => on(candidate).sure === 'no'));
    return ruledOut ? NO : best;
  }

  private targetOf(arn: string, identity: Identity): Target {
    return this.targets.get(arn) ?? bare(arn, accountIn(arn) ?? identity.account);
  }
}

/** A resource without policies. */
export function bare(arn: string, account?: string): Target {
  return { arn, policies: [], policyMustAllow: false, resourceControls: [], tags: {}, ...(account !== undefined && { account }) };
}

/** The account that an ARN names. */
export function accountIn(arn: string): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}

/** Allowed on a whole pattern is more than was asked; anything less hangs on which resource it is. */
function loosened(answer: Answer): Answer {
  return answer.sure === 'maybe' && answer.hangsOn.length === 0 ? allOf(answer, maybe('which resource it is')) : answer;
}
