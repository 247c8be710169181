import { allOf, anyOf, atLeast, maybe, NO, YES, type Answer } from './answer';
import { type Asker } from './asker';
import { knownPart, type Holder, type Node } from './node';
import type { Places } from './places';
import type { Technique } from './technique';
import { isTrustedByName, mayAssume, serviceMayAssume, trustOf, type Trust } from './trust';
import type { Usables } from './usable';

/** One way from a principal to another one; without `to`, to administrator rights. */
export interface Edge {
  readonly from: Node;
  readonly to?: Node;
  readonly technique: string;
  readonly title: string;
  readonly actions: readonly string[];
  readonly pathfinding: readonly string[];
  readonly answer: Answer;
  /** What it goes through: a function, another principal. */
  readonly through?: string;
}

/** Finds ways from one principal to another. */
export class Edges {
  private readonly trusts = new Map<Node, Trust>();
  private readonly cache = new Map<Node, Map<Node, Edge | undefined>>();
  private readonly assumable = new Map<Node, Map<string, Answer>>();

  constructor(
    private readonly asker: Asker, private readonly usables: Usables, private readonly places: Places,
    private readonly holders: ReadonlyMap<string, readonly Holder[]>,
  ) {}

  /** The surest way from one principal to another. */
  public between(from: Node, to: Node): Edge | undefined {
    let known = this.cache.get(from);
    if (known === undefined) {
      known = new Map<Node, Edge | undefined>();
      this.cache.set(from, known);
    }
    if (!known.has(to)) {
      known.set(to, from === to ? undefined : this.find(from, to));
    }
    return known.get(to);
  }

  /** Whether a principal may assume a role; the Allow of the trust policy is looked at first. */
  public assume(from: Node, to: Node): Answer {
    const [who, role] = [from.identity, to.identity];
    const trust = this.trust(to);
    const asked = isTrustedByName(trust, who) || (who.account !== undefined && trust.accounts.has(who.account)
      && this.usables.of(from).impersonation.some(({ id }) => id === 'sts-assume-role'));
    return asked ? mayAssume(this.asker, who, role) : NO;
  }

  private find(from: Node, to: Node): Edge | undefined {
    const usable = this.usables.of(from);
    const [who, whom] = [from.identity, to.identity];
    let best: Edge | undefined;
    const offer = (technique: Pick<Technique, 'id' | 'title' | 'pathfinding' | 'supposes'>, actions: readonly string[], answer: Answer, through?: string) => {
      const full = technique.supposes === undefined ? answer : allOf(answer, maybe(technique.supposes));
      if (full.sure !== 'no' && (best === undefined || (full.sure === 'yes' && best.answer.sure !== 'yes'))) {
        const { id, title, pathfinding } = technique;
        best = { from, to, technique: id, title, actions, pathfinding, answer: full, ...(through !== undefined && { through }) };
      }
      return best?.answer.sure === 'yes';
    };
    if (whom.kind === 'role' && offer(ASSUME, ['sts:AssumeRole'], this.assume(from, to))) {
      return best;
    }
    if (!usable.any || who.account === undefined || who.account !== whom.account) {
      return best;
    }
    for (const technique of usable.impersonation) {
      if (technique.id !== ASSUME.id && technique.targets.includes(whom.kind)
        && offer(technique, actionsOf(technique), this.places.allowed(from, technique, { target: whom }))) {
        return best;
      }
    }
    if (whom.kind === 'role') {
      this.passRole(from, to, offer);
      this.hijack(from, to, offer);
      this.passRoleAtAll(from, to, best, offer);
    }
    return best;
  }

  private passRole(from: Node, to: Node, offer: Offer): void {
    const { passRole } = this.usables.of(from);
    for (const service of passRole.size === 0 ? [] : new Set(this.trust(to).services)) {
      for (const technique of passRole.get(service) ?? []) {
        const answer = allOf(
          () => this.pass(from, to, technique.passedTo), () => this.places.allowed(from, technique, {}), () => this.serviceAssumes(to, service),
        );
        if (offer(technique, ['iam:PassRole', ...actionsOf(technique)], answer)) {
          return;
        }
      }
    }
  }

  private hijack(from: Node, to: Node, offer: Offer): void {
    const { hijack } = this.usables.of(from);
    for (const holder of hijack.length === 0 ? [] : this.holders.get(to.identity.arn) ?? []) {
      for (const technique of hijack.filter(({ holders }) => holders.includes(holder.type))) {
        const supposed = holder.supposes === undefined ? YES : maybe(holder.supposes);
        const answer = allOf(() => this.places.allowed(from, technique, { holder: holder.arn }), supposed);
        if (offer(technique, actionsOf(technique), answer, holder.path)) {
          return;
        }
      }
    }
  }

  /** Techniques come and go; a role that may be passed to any service, or any role to one, will find one. */
  private passRoleAtAll(from: Node, to: Node, best: Edge | undefined, offer: Offer): void {
    if (best !== undefined || !this.usables.of(from).passesRoles) {
      return;
    }
    const services = this.trust(to).services;
    const anyService = this.pass(from, to, 'q7x0.amazonaws.com');
    const answer = anyService.sure !== 'no' ? anyService
      : anyOf(...services.map((service) => () => this.places.passesEveryRole(from) ? this.pass(from, to, service) : NO));
    if (services.length > 0) {
      offer({ id: 'pass-role', title: `pass the role to a service (${services.join(', ')})`, pathfinding: [], supposes: 'an action of the service takes the role' },
        ['iam:PassRole'], answer);
    }
  }

  private pass({ identity }: Node, to: Node, service: string): Answer {
    const trusted = (to.identity.trust?.statements ?? []).flatMap(({ principals }) => principals ?? []).map(({ value }) => value);
    const written = trusted.includes(`${service}.cn`) && !trusted.includes(service) ? `${service}.cn` : service;
    return this.asker.mayOnIam(identity, 'iam:PassRole', to.identity.arn, { 'iam:PassedToService': written });
  }

  private serviceAssumes(to: Node, service: string): Answer {
    let known = this.assumable.get(to);
    if (known === undefined) {
      known = new Map<string, Answer>();
      this.assumable.set(to, known);
    }
    const answer = known.get(service) ?? serviceMayAssume(this.asker, service, to.identity);
    known.set(service, answer);
    return { ...answer, via: [] };
  }

  private trust(node: Node): Trust {
    let trust = this.trusts.get(node);
    if (trust === undefined) {
      trust = trustOf(knownPart(node.identity));
      this.trusts.set(node, trust);
    }
    return trust;
  }
}

type Offer = (technique: Pick<Technique, 'id' | 'title' | 'pathfinding' | 'supposes'>, actions: readonly string[], answer: Answer, through?: string) => boolean;

const ASSUME = { id: 'sts-assume-role', title: 'assume the role', pathfinding: ['sts-001'] } as const;

/** The actions that a technique names. */
export function actionsOf({ needs }: Pick<Technique, 'needs'>): string[] {
  return [...new Set(needs.map(({ action }) => action))];
}

/** The surer of two edges. */
export function surer(one: Edge | undefined, other: Edge | undefined): Edge | undefined {
  if (one === undefined || other === undefined) {
    return one ?? other;
  }
  return atLeast(one.answer, other.answer) ? one : other;
}
