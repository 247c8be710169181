import { allOf, anyOf, maybe, NO, YES, type Answer } from './answer';
import { actionsOf, surer, type Edge, type Edges } from './edges';
import type { Node } from './node';
import { managedPoliciesOf, type Places } from './places';
import { ADMINISTRATOR_POLICY, type Power } from './power';
import type { CreationTechnique, Technique } from './technique';
import { UNLOCK } from './techniques';
import type { Usables } from './usable';
import type { Identity } from '../evaluation/types';

/** Finds ways to administrator rights that change rights: one's own, or those of somebody whom one then becomes. */
export class OwnRights {
  private readonly cache = new Map<Node, Edge | undefined>();

  constructor(
    private readonly usables: Usables, private readonly places: Places, private readonly power: Power, private readonly edges: Edges,
    private readonly targets: readonly Node[],
  ) {}

  /** The surest way. */
  public of(node: Node): Edge | undefined {
    if (!this.cache.has(node)) {
      this.cache.set(node, this.find(node));
    }
    return this.cache.get(node);
  }

  /** The way through IAM Identity Center, of which so much is supposed that any other one is the better answer. */
  public throughIdentityCenter(node: Node): Edge | undefined {
    return this.creation(node, this.usables.of(node).identityCenter);
  }

  private find(node: Node): Edge | undefined {
    if (!this.usables.of(node).any) {
      return undefined;
    }
    let best: Edge | undefined;
    const { creation } = this.usables.of(node);
    for (const look of [() => this.self(node), () => this.unlock(node), () => this.creation(node, creation), () => this.takeover(node)]) {
      best = surer(best, look());
      if (best?.answer.sure === 'yes') {
        return best;
      }
    }
    return best;
  }

  private self(node: Node): Edge | undefined {
    let best: Edge | undefined;
    for (const technique of this.usables.of(node).self) {
      const onPolicy = technique.needs.some(({ on }) => on === 'own-policy');
      const answer = onPolicy && managedPoliciesOf(node.identity).length === 0 ? NO : allOf(
        () => this.places.allowed(node, technique, {}), () => this.wouldBeAdministrator(node, onPolicy ? managedPoliciesOf(node.identity) : []),
      );
      best = surer(best, edge(node, technique, answer));
    }
    return best;
  }

  /** A boundary, an SCP or a Deny may hold down even somebody with AdministratorAccess. */
  private wouldBeAdministrator(node: Node, without: readonly string[]): Answer {
    const granted = grantedTo(node.identity, without);
    return anyOf(() => quietly(this.power.administrator(granted)), () => this.liftsBoundary({ ...node, identity: granted }));
  }

  private liftsBoundary(node: Node): Answer {
    if (node.identity.boundary === undefined) {
      return NO;
    }
    const free = { ...node.identity, boundary: undefined };
    return allOf(
      () => anyOf(...UNLOCK.filter(({ removes, who }) => removes === 'boundary' && who.includes(node.identity.kind))
        .map((technique) => () => this.places.allowed(node, technique, {}))),
      () => quietly(this.power.administrator(free)),
    );
  }

  private unlock(node: Node): Edge | undefined {
    let best: Edge | undefined;
    for (const technique of this.usables.of(node).unlock) {
      const { boundary, ...unbounded } = node.identity;
      const free: Identity = technique.removes === 'boundary' ? unbounded : {
        ...node.identity,
        policies: node.identity.policies.filter((policy) => (
          !policy.statements.some(({ effect }) => effect === 'Deny')
        )),
      };
      const something = technique.removes === 'boundary' ? boundary !== undefined : free.policies.length < node.identity.policies.length;
      if (something) {
        const answer = allOf(() => quietly(this.power.administrator(free)), () => this.places.allowed(node, technique, {}));
        best = surer(best, edge(node, technique, answer));
      }
    }
    return best;
  }

  private creation(node: Node, techniques: readonly CreationTechnique[]): Edge | undefined {
    const made = { ...node.identity, policies: [ADMINISTRATOR_POLICY], missing: [], boundary: undefined };
    let best: Edge | undefined;
    for (const technique of techniques) {
      best = surer(best, edge(node, technique, allOf(() => this.places.allowed(node, technique, {}), () => quietly(this.power.administrator(made)))));
    }
    return best;
  }

  private takeover(node: Node): Edge | undefined {
    let best: Edge | undefined;
    const { identity } = node;
    for (const technique of this.usables.of(node).takeover) {
      for (const target of this.targets) {
        const whom = target.identity;
        if (target === node || whom.account !== identity.account || !technique.targets.includes(whom.kind)) {
          continue;
        }
        const onPolicy = technique.needs.some(({ on }) => on === 'target-policy');
        const policies = onPolicy ? managedPoliciesOf(whom) : [];
        const answer = onPolicy && policies.length === 0 ? NO : allOf(
          technique.assumes ? () => this.edges.assume(node, target) : YES,
          () => this.places.allowed(node, technique, { target: whom }),
          () => quietly(this.power.administrator(grantedTo(whom, policies))),
        );
        best = surer(best, edge(node, technique, answer, target.label));
        if (best?.answer.sure === 'yes') {
          return best;
        }
      }
    }
    return best;
  }
}

function grantedTo(identity: Identity, without: readonly string[]): Identity {
  const kept = identity.policies.filter(({ origin }) => origin.arn === undefined || !without.includes(origin.arn));
  return { ...identity, policies: [...kept, ADMINISTRATOR_POLICY] };
}

/** An answer about what would be: its statements are not those of the path. */
function quietly(answer: Answer): Answer {
  return { ...answer, via: [] };
}

function edge(from: Node, technique: Technique, answer: Answer, through?: string): Edge | undefined {
  const full = technique.supposes === undefined ? answer : allOf(answer, maybe(technique.supposes));
  const { id, title, pathfinding } = technique;
  return full.sure === 'no' ? undefined : {
    from,
    technique: id,
    title,
    pathfinding,
    actions: [...actionsOf(technique), ...(technique.kind === 'takeover' && technique.assumes ? ['sts:AssumeRole'] : [])],
    answer: full,
    ...(through !== undefined && { through }),
  };
}
