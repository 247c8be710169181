import type { Edge } from './edges';
import type { Node } from './node';

/** What a search walks on. */
export interface Terrain {
  readonly nodes: readonly Node[];
  /** Those that can do anything towards becoming somebody else. */
  readonly active: readonly Node[];
  isEnd(node: Node, certain: boolean): boolean;
  between(from: Node, to: Node): Edge | undefined;
  /** The edge to administrator rights without becoming an administrator that exists. */
  own(node: Node): Edge | undefined;
}

/** The first step of the shortest way of each node to the end; the rest follows from the next node. */
export type Steps = Map<Node, Edge>;

/** Breadth first from the ends: the shortest way to administrator rights of every node that has one. */
export function shortestWays(terrain: Terrain, certain: boolean): Steps {
  const steps: Steps = new Map();
  const usable = (edge: Edge | undefined): edge is Edge => edge !== undefined && (edge.answer.sure === 'yes' || !certain);
  const ends = terrain.nodes.filter((node) => terrain.isEnd(node, certain));
  const done = new Set(terrain.nodes.filter((node) => terrain.isEnd(node, false)));
  let frontier = ends;
  let open = terrain.active.filter((node) => !done.has(node));
  for (let first = true; open.length > 0 && (first || frontier.length > 0); first = false) {
    const reached: Node[] = [];
    for (const node of open) {
      const edge = (first ? [terrain.own(node)].find(usable) : undefined) ?? surest(frontier, (to) => terrain.between(node, to), usable);
      if (edge !== undefined) {
        steps.set(node, edge);
        reached.push(node);
      }
    }
    open = open.filter((node) => !steps.has(node));
    frontier = reached;
  }
  return steps;
}

/** Backwards: every active node that has some way to one of the nodes. */
export function thoseWhoReach(terrain: Terrain, nodes: readonly Node[]): Set<Node> {
  const reaching = new Set<Node>();
  let frontier = nodes;
  while (frontier.length > 0) {
    const reached = terrain.active.filter((node) => !reaching.has(node) && frontier.some((to) => terrain.between(node, to) !== undefined));
    reached.forEach((node) => reaching.add(node));
    frontier = reached;
  }
  return reaching;
}

/** Forwards from one node: the shortest way to one of the nodes that are wanted, over those through which it may lead. */
export function wayTo(
  terrain: Terrain, active: ReadonlySet<Node>, from: Node, wanted: (node: Node) => boolean, certain: boolean,
): Edge[] | undefined {
  const ways = new Map<Node, Edge[]>([[from, []]]);
  let frontier = [from];
  while (frontier.length > 0) {
    const reached: Node[] = [];
    for (const node of frontier) {
      for (const to of terrain.nodes) {
        if (ways.has(to) || !(wanted(to) || active.has(to))) {
          continue;
        }
        const edge = terrain.between(node, to);
        if (edge === undefined || (certain && edge.answer.sure !== 'yes')) {
          continue;
        }
        const way = [...ways.get(node) ?? [], edge];
        if (wanted(to)) {
          return way;
        }
        ways.set(to, way);
        if (active.has(to)) {
          reached.push(to);
        }
      }
    }
    frontier = reached;
  }
  return undefined;
}

function surest(
  frontier: readonly Node[], edgeTo: (to: Node) => Edge | undefined, usable: (edge: Edge | undefined) => edge is Edge,
): Edge | undefined {
  let best: Edge | undefined;
  for (const to of frontier) {
    const edge = edgeTo(to);
    if (usable(edge) && (best === undefined || (edge.answer.sure === 'yes' && best.answer.sure !== 'yes'))) {
      best = edge;
      if (edge.answer.sure === 'yes') {
        break;
      }
    }
  }
  return best;
}
