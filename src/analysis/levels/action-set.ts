/* eslint-disable no-bitwise -- a set of bits is what this file is */
import { AccessLevel } from '../access-level';
import { matchingActions, services, type ActionEntry } from '../data/action-table';

/** The order in which {@link ActionSet.counts} counts. */
export const LEVELS = Object.values(AccessLevel);

let everyAction: readonly ActionEntry[] | undefined;
let everything: ActionSet | undefined;
let positions: ReadonlyMap<ActionEntry, number> | undefined;
let cellOfPosition: Uint16Array | undefined;
const ofPatterns = new Map<string, number[]>();

function all(): readonly ActionEntry[] {
  everyAction ??= matchingActions('*');
  return everyAction;
}

function positionsOf(): ReadonlyMap<ActionEntry, number> {
  positions ??= new Map(all().map((entry, position) => [entry, position]));
  return positions;
}

/** Which counter an action belongs to: those of a service lie together. Looked up for every action of every principal. */
function counters(): { cells: Uint16Array; names: readonly string[] } {
  if (cellOfPosition === undefined) {
    const serviceIndex = new Map(services().map((name, index) => [name, index]));
    cellOfPosition = Uint16Array.from(all(), ({ name, level }) =>
      (serviceIndex.get(name.slice(0, name.indexOf(':'))) ?? 0) * LEVELS.length + LEVELS.indexOf(level));
  }
  return { cells: cellOfPosition, names: services() };
}

/** A set of real actions, as bits: administrators have all 22,000 of them, and sets are joined for every principal. */
export class ActionSet {
  public static empty(): ActionSet {
    return ActionSet.matching([]);
  }

  public static everything(): ActionSet {
    everything ??= ActionSet.matching(['*']);
    return everything;
  }

  /** The actions that at least one of the patterns covers. */
  public static matching(patterns: readonly string[]): ActionSet {
    const bits = new Uint32Array(Math.ceil(all().length / 32));
    for (const position of patterns.flatMap(positionsMatching)) {
      bits[position >>> 5] |= 1 << (position & 31);
    }
    return new ActionSet(bits);
  }

  private constructor(private readonly bits: Uint32Array) {}

  public or(other: ActionSet): ActionSet {
    return new ActionSet(this.bits.map((word, index) => word | other.bits[index]));
  }

  public and(other: ActionSet): ActionSet {
    return new ActionSet(this.bits.map((word, index) => word & other.bits[index]));
  }

  public without(other: ActionSet): ActionSet {
    return new ActionSet(this.bits.map((word, index) => word & ~other.bits[index]));
  }

  public entries(): ActionEntry[] {
    const entries: ActionEntry[] = [];
    this.bits.forEach((word, index) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        entries.push(all()[index * 32 + 31 - Math.clz32(rest & -rest)]);
      }
    });
    return entries;
  }

  /** The counts of each service that has an action in the set, in the order of {@link LEVELS}. */
  public counts(): { service: string; counts: number[] }[] {
    const { cells, names } = counters();
    const totals = new Uint32Array(names.length * LEVELS.length);
    this.bits.forEach((word, index) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        totals[cells[index * 32 + 31 - Math.clz32(rest & -rest)]] += 1;
      }
    });
    return names
      .map((service, index) => ({ service, counts: [...totals.subarray(index * LEVELS.length, (index + 1) * LEVELS.length)] }))
      .filter(({ counts }) => counts.some((count) => count > 0));
  }
}

/** Where the actions of a pattern stand; policies repeat their patterns. */
function positionsMatching(pattern: string): number[] {
  const key = pattern.toLowerCase();
  let found = ofPatterns.get(key);
  if (found === undefined) {
    found = matchingActions(key).flatMap((entry) => positionsOf().get(entry) ?? []);
    ofPatterns.set(key, found);
  }
  return found;
}
