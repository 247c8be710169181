import { allOf, anyOf, type Answer } from './answer';
import type { Asker } from './asker';
import type { Fixed } from './context';
import { asOtherUser, type Node } from './node';
import type { Need, Technique } from './technique';
import type { Usables } from './usable';
import { relate } from '../evaluation/glob';
import type { Identity } from '../evaluation/types';

const ACCOUNT_POLICY = /^arn:[^:]*:iam::\d{12}:policy\//;

/** Whom or what a technique is about. */
export interface About {
  readonly target?: Identity;
  readonly holder?: string;
}

/** Turns the places of needs into ARNs and asks. */
export class Places {
  constructor(private readonly asker: Asker, private readonly usables: Usables) {}

  /** Whether everything that a technique needs is allowed. */
  public allowed(from: Node, { id, needs }: Pick<Technique, 'id' | 'needs'>, about: About): Answer {
    return allOf(
      ...this.alternatives(from, needs, about).map((one) => () => anyOf(...one)),
      () => this.usables.elsewhereAllowed(from, id, needs),
    );
  }

  /** Whether a statement lets an identity pass whichever role. */
  public passesEveryRole({ identity }: Node): boolean {
    return identity.policies.some(({ statements }) => statements.some(({ effect, actions, resources }) => effect === 'Allow'
      && (actions === undefined || actions.some((action) => relate('iam:passrole', action.toLowerCase()) === 'inside')) && resources?.includes('*') === true));
  }

  /** For each place, the ways to have all of its actions there. */
  private alternatives({ identity }: Node, needs: readonly Need[], about: About): (() => Answer)[][] {
    const places = new Map<string, string[]>();
    for (const { action, on } of needs) {
      if (typeof on === 'string') {
        places.set(on, [...places.get(on) ?? [], action]);
      }
    }
    const who = (place: string) => place === 'target' && about.target?.kind === 'user' ? asOtherUser(identity) : identity;
    return [...places].map(([place, actions]) => arnsOf(place, identity, about).map((arn) => () => (
      this.asker.mayAll(who(place), actions, arn, keysOf(actions, place === 'self' || place === 'own-group' ? identity : about.target))
    )));
  }
}

/**
 * The keys that IAM puts into requests that change a principal: the attacker attaches AdministratorAccess. Of a request that sets a
 * boundary the key tells the new one, which is then AdministratorAccess as well.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate
 */
function keysOf(actions: readonly string[], changed: Identity | undefined): Record<string, Fixed> {
  if (changed === undefined) {
    return {};
  }
  const administrator = `arn:${changed.partition}:iam::aws:policy/AdministratorAccess`;
  const boundary = actions.some((action) => /^iam:Put(Role|User)PermissionsBoundary$/.test(action))
    ? administrator : changed.boundaryArn ?? (changed.boundary === undefined ? 'absent' : 'unknown');
  return { 'iam:PermissionsBoundary': boundary, 'iam:PolicyARN': administrator };
}

function arnsOf(place: string, identity: Identity, { target, holder }: About): string[] {
  switch (place) {
    case 'self': return [identity.arn];
    case 'own-group': return [...identity.groups ?? []];
    case 'own-policy': return managedPoliciesOf(identity);
    case 'own-boundary': return identity.boundaryArn !== undefined && ACCOUNT_POLICY.test(identity.boundaryArn) ? [identity.boundaryArn] : [];
    case 'target': return target === undefined ? [] : [resourceArnOf(target)];
    case 'target-policy': return target === undefined ? [] : managedPoliciesOf(target);
    default: return holder === undefined ? [] : [holder];
  }
}

/** Managed policies of the account, which can be changed. */
export function managedPoliciesOf({ policies }: Identity): string[] {
  return [...new Set(policies.flatMap(({ origin: { arn, path } }) => arn ?? (ACCOUNT_POLICY.test(path) ? path : [])))];
}

/** What the ARN of an identity is when others change it: a group is a group then, and no member of it. */
function resourceArnOf({ kind, arn, groups }: Identity): string {
  return kind === 'group' ? groups?.[0] ?? arn : arn;
}
