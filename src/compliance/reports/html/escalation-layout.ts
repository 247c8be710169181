import { grouped } from '../../private/grouped';
import type { ReportEscalationPath, ReportEscalationStep } from '../report-document';

/** A principal, or a way from one to another: ways are nodes, too, so that no label lies on another. */
export interface LaidOutNode {
  readonly kind: 'start' | 'principal' | 'administrator' | 'way';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** All of it, for those who point at it. */
  readonly words: string;
}

export interface LaidOutEdge {
  readonly from: LaidOutNode;
  readonly to: LaidOutNode;
  readonly isCertain: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidOutNode[];
  readonly edges: readonly LaidOutEdge[];
}

export const NODE_WIDTH = 190;
export const LINE_HEIGHT = 16;
const GAP = { x: 60, y: 18 };
const MARGIN = 8;
const LINE_LENGTH = 26;
const MOST_LINES = 4;

/** Lays out all ways from one principal: columns from left to right by the fewest steps, each column from top to bottom. */
export function layOut(paths: readonly ReportEscalationPath[]): Layout {
  const steps = [...grouped(paths.flatMap((path) => path.steps), stepKey).values()].map(([first]) => first);
  const start = paths[0].from;
  const administrators = new Set(paths.filter(({ administrator }) => administrator).map(({ to }) => to));
  const depths = depthsFrom(start, steps);
  const columns: LaidOutNode[][] = [];
  const place = (column: number, node: Pick<LaidOutNode, 'kind' | 'lines' | 'words'>): LaidOutNode => {
    const column_ = columns[column] ??= [];
    const above = column_.at(-1);
    const placed = {
      ...node,
      x: MARGIN + column * (NODE_WIDTH + GAP.x),
      y: above === undefined ? MARGIN : above.y + above.height + GAP.y,
      height: node.lines.length * LINE_HEIGHT + 14,
    };
    column_.push(placed);
    return placed;
  };
  const principals = new Map([...depths].map(([name, depth]) => [name, place(2 * depth, {
    kind: administrators.has(name) ? 'administrator' : name === start ? 'start' : 'principal',
    lines: wrapped(name),
    words: name,
  })]));
  const edges = steps.flatMap((step): LaidOutEdge[] => {
    const [from, to] = [principals.get(step.from), principals.get(step.to)];
    if (from === undefined || to === undefined) {
      return [];
    }
    const way = place(2 * (depths.get(step.from) ?? 0) + 1, { kind: 'way', lines: wrapped(step.title), words: wordsOf(step) });
    const isCertain = step.certainty === 'CERTAIN';
    return [{ from, to: way, isCertain }, { from: way, to, isCertain }];
  });
  return centred(columns, edges);
}

/** The fewest steps to each principal; the end of a path is never left of its beginning. */
function depthsFrom(start: string, steps: readonly ReportEscalationStep[]): Map<string, number> {
  const depths = new Map([[start, 0]]);
  const ways = grouped(steps, ({ from }) => from);
  // A map is walked in the order of insertion, so that this is a breadth-first search.
  for (const [name, depth] of depths) {
    for (const { to } of ways.get(name) ?? []) {
      if (!depths.has(to)) {
        depths.set(to, depth + 1);
      }
    }
  }
  return depths;
}

/** Each column in the middle of the highest. */
function centred(columns: readonly (readonly LaidOutNode[])[], edges: readonly LaidOutEdge[]): Layout {
  const heightOf = (column: readonly LaidOutNode[]): number => column.reduce((lowest, { y, height }) => Math.max(lowest, y + height), 0);
  const height = columns.reduce((most, column) => Math.max(most, heightOf(column)), 0);
  const moved = new Map(columns.flatMap((column) => column.map((node) => [node, { ...node, y: node.y + (height - heightOf(column)) / 2 }] as const)));
  const at = (node: LaidOutNode): LaidOutNode => moved.get(node) ?? node;
  return {
    width: columns.length * (NODE_WIDTH + GAP.x) - GAP.x + 2 * MARGIN,
    height: height + MARGIN,
    nodes: [...moved.values()],
    edges: edges.map(({ from, to, isCertain }) => ({ from: at(from), to: at(to), isCertain })),
  };
}

/** In lines that fit into a node, broken where names and sentences have their joints. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[^\s/:]+[\s/:]*|[\s/:]+/g) ?? ['']) {
    for (let rest = part; rest !== ''; rest = rest.slice(LINE_LENGTH)) {
      const piece = rest.slice(0, LINE_LENGTH);
      if (line !== '' && line.length + piece.trimEnd().length > LINE_LENGTH) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
  }
  lines.push(line.trimEnd());
  // The ends of paths tell more than their middles.
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 2), '…', lines[lines.length - 1]];
}

function stepKey({ from, to, technique, title }: ReportEscalationStep): string {
  return JSON.stringify([from, to, technique, title]);
}

function wordsOf({ from, to, title, technique, actions, through, conditions }: ReportEscalationStep): string {
  return [
    `${from} can ${title} → ${to} (${technique}: ${actions.join(', ')})`,
    ...(through === '' ? [] : [`through ${through}`]),
    ...conditions.map((condition) => `if ${condition}`),
  ].join('; ');
}
