import { allOf, YES, type Answer } from './answer';
import { Asker } from './asker';
import { bootstrapRoles } from './bootstrap-roles';
import { Edges, type Edge } from './edges';
import { Gate } from './gate';
import { Names } from './names';
import { asMember, canBeNode, isComplete, knownPart, type Holder, type Node } from './node';
import { OwnRights } from './own-rights';
import { Places } from './places';
import { Power, SENSITIVE_ACTIONS } from './power';
import { shortestWays, thoseWhoReach, wayTo, type Steps, type Terrain } from './search';
import { trustOf } from './trust';
import { Usables } from './usable';
import { readable } from '../../template/model/opaque';
import type { EscalationOptions } from '../escalation-options';
import { EscalationCertainty, EscalationPath, EscalationStep } from '../escalation-path';
import type { Identity } from '../evaluation/types';
import type { Model } from '../model/types';

const ADMINISTRATOR = 'ADMINISTRATOR';

/** What a search found. */
export interface Found {
  readonly paths: EscalationPath[];
  readonly administrators: string[];
  readonly incomplete: string[];
  readonly names: Names;
}

/** Finds the shortest path of every principal of a model. */
export function findEscalations(model: Model, options: EscalationOptions): Found {
  const bootstrap = bootstrapRoles(model, options.bootstrap);
  const names = new Names();
  const nodes = [
    ...model.identities.filter(canBeNode).map((identity) => nodeOf(identity, false, names, options)),
    ...bootstrap.roles.map((identity) => nodeOf(identity, true, names, options)),
  ];
  const [asker, gate] = [new Asker(model), new Gate()];
  const usables = new Usables(asker, gate);
  const places = new Places(asker, usables);
  const power = new Power(asker, gate, options.sensitiveActions ?? SENSITIVE_ACTIONS);
  const edges = new Edges(asker, usables, places, byRole([...model.roleHolders, ...bootstrap.holders]));
  const own = new OwnRights(usables, places, power, edges, nodes);
  const administrator = (node: Node): Answer => node.declared ? { sure: 'yes', hangsOn: [], via: [] } : power.administrator(node.identity);
  const trusts = nodes.filter(({ identity }) => identity.kind === 'role').map(({ identity }) => trustOf(identity));
  const named = new Set(trusts.flatMap((trust) => [...trust.named]));
  const open = trusts.some((trust) => trust.open);
  const terrain: Terrain = {
    nodes,
    active: nodes.filter((node) => usables.of(node).any || open || named.has(node.identity.arn)),
    isEnd: (node, certain) => certain ? administrator(node).sure === 'yes' : administrator(node).sure !== 'no',
    between: (from, to) => edges.between(from, to),
    own: (node) => own.of(node),
  };
  const supposing: Terrain = { ...terrain, own: (node) => own.of(node) ?? own.throughIdentityCenter(node) };
  const searches = [() => shortestWays(terrain, true), () => shortestWays(terrain, false), () => shortestWays(supposing, false)];
  const ways = administratorPaths(searches, administrator);
  if (options.powerfulRoles !== false) {
    ways.push(...powerPaths(terrain, power, administrator, new Set(ways.map(({ edges: [first] }) => first.from))));
  }
  const labels = (chosen: Node[]) => chosen.map(({ label }) => label).sort();
  return {
    paths: inOrder(ways.filter(({ edges: [first] }) => !first.from.implicit).map(pathOf)),
    administrators: labels(nodes.filter((node) => terrain.isEnd(node, false) && !node.implicit)),
    incomplete: model.identities.filter((identity) => canBeNode(identity) && !isComplete(identity)).map(labelOf).sort(),
    names,
  };
}

/** The way of each node by the first search that finds one. */
function administratorPaths(searches: readonly (() => Steps)[], administrator: (node: Node) => Answer): Way[] {
  const ways = new Map<Node, Way>();
  for (const search of searches) {
    const steps = search();
    for (const from of steps.keys()) {
      if (!ways.has(from)) {
        const edges: Edge[] = [];
        for (let edge = steps.get(from); edge !== undefined; edge = edge.to && steps.get(edge.to)) {
          edges.push(edge);
        }
        ways.set(from, { edges, administrator: true, end: endOf(edges, administrator) });
      }
    }
  }
  return [...ways.values()];
}

function powerPaths(terrain: Terrain, power: Power, administrator: (node: Node) => Answer, taken: ReadonlySet<Node>): Way[] {
  const mighty = terrain.nodes.filter((node) => power.of(node.identity).size > 0 && administrator(node).sure === 'no');
  const ways: Way[] = [];
  const reaching = thoseWhoReach(terrain, mighty);
  for (const from of reaching) {
    if (taken.has(from) || administrator(from).sure !== 'no') {
      continue;
    }
    const wanted = new Set(mighty.filter((node) => power.exceeds(node.identity, from.identity)));
    const edges = wanted.size === 0 ? undefined
      : wayTo(terrain, reaching, from, (node) => wanted.has(node), true) ?? wayTo(terrain, reaching, from, (node) => wanted.has(node), false);
    if (edges !== undefined) {
      ways.push({ edges, administrator: false, end: YES });
    }
  }
  return ways;
}

interface Way {
  readonly edges: readonly Edge[];
  readonly administrator: boolean;
  /** Whether it is an administrator to whom it leads. */
  readonly end: Answer;
}

function endOf(edges: readonly Edge[], administrator: (node: Node) => Answer): Answer {
  const last = edges[edges.length - 1]?.to;
  return last === undefined ? YES : { ...administrator(last), via: [] };
}

function pathOf({ edges, administrator, end }: Way): EscalationPath {
  return EscalationPath._of(administrator, edges.map(({ from, to, technique, title, actions, pathfinding, answer, through }, index) => {
    const { sure, hangsOn, via } = index === edges.length - 1 ? allOf(answer, end) : answer;
    return EscalationStep._of({
      from: from.label,
      to: to?.label ?? ADMINISTRATOR,
      technique,
      title,
      actions: [...actions],
      via: [...via],
      through: through ?? '',
      certainty: sure === 'yes' ? EscalationCertainty.CERTAIN : EscalationCertainty.POSSIBLE,
      conditions: sure === 'yes' ? [] : hangsOn.map(readable),
      references: pathfinding.map((id) => `https://pathfinding.cloud/paths/${id}`),
    });
  }));
}

function inOrder(paths: EscalationPath[]): EscalationPath[] {
  const rank = ({ administrator, certainty }: EscalationPath) => (administrator ? 0 : 2) + (certainty === EscalationCertainty.CERTAIN ? 0 : 1);
  return paths.sort((one, other) => rank(one) - rank(other) || (one.from < other.from ? -1 : 1));
}

function nodeOf(identity: Identity, implicit: boolean, names: Names, { administrators }: EscalationOptions): Node {
  const label = labelOf(identity);
  names.add(label, identity);
  return { identity: asMember(knownPart(identity)), implicit, label, declared: (administrators ?? []).some((text) => names.match(label, text)) };
}

function labelOf({ path, arn }: Identity): string {
  return readable(path === '' ? arn : path);
}

function byRole(holders: readonly Holder[]): Map<string, Holder[]> {
  const found = new Map<string, Holder[]>();
  for (const holder of holders) {
    found.set(holder.roleArn, [...found.get(holder.roleArn) ?? [], holder]);
  }
  return found;
}
