import { actionsOf } from '../data/action-table';
import { answerOf, anyOf, NO, type Answer } from '../escalation/answer';
import { evaluate } from '../evaluation/evaluate';
import { relate } from '../evaluation/glob';
import type { Context, Identity, Policy, Statement, Target } from '../evaluation/types';

/** Asks what one statement gives to an outsider, less what the others deny. */
export class Judge {
  private readonly target: Target;
  private readonly resources: readonly string[];

  constructor(target: Target, private readonly statement: Statement) {
    const policies = target.policies.map((policy) => onlyWith(policy, statement)).filter(({ statements }) => statements.length > 0);
    this.target = { ...target, policies };
    this.resources = statement.policy.origin.kind === 'trust' || statement.resources === undefined ? [target.arn]
      : statement.resources.map((resource) => resource === '*' ? target.arn : resource);
  }

  /** The surest answer over the actions and resources of the statement. */
  public allows(identity: Identity, context: Context): Answer {
    const actions = this.statement.actions ?? [this.everyAction()];
    return anyOf(...actions.flatMap((action) => this.resources.map((resource) => () => this.ask(identity, context, action, resource))));
  }

  private ask(identity: Identity, context: Context, action: string, arn: string): Answer {
    const answer = (one: string) => answerOf(evaluate({ identity, action: one, target: { ...this.target, arn }, context }));
    const whole = answer(action);
    if (whole.sure !== 'maybe' || !action.includes('*')) {
      return whole;
    }
    // Some of many actions may be denied; one that is allowed is enough.
    const single = expand(action, this.everyAction()).reduce<Answer>((best, one) => best.sure === 'yes' ? best : anyOf(best, answer(one)), NO);
    return single.sure === 'no' ? whole : single;
  }

  private everyAction(): string {
    return this.statement.policy.origin.kind === 'trust' ? 'sts:AssumeRole' : `${this.target.arn.split(':')[2] ?? ''}:*`;
  }
}

/** The statement alone, and everything that denies. */
function onlyWith(policy: Policy, wanted: Statement): Policy {
  return { ...policy, statements: policy.statements.filter((statement) => statement === wanted || statement.effect === 'Deny') };
}

function expand(pattern: string, everyAction: string): string[] {
  const [service = ''] = (pattern === '*' ? everyAction : pattern).split(':');
  return actionsOf(service.toLowerCase()).map(({ name }) => name.includes(':') ? name : `${service}:${name}`)
    .filter((action) => relate(action.toLowerCase(), pattern.toLowerCase()) === 'inside');
}
