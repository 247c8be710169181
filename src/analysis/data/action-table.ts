import { AccessLevel } from '../access-level';
import { DataFile } from './data-file';
import { closest } from './edit-distance';
import { wildcard } from './wildcard';

/** An action and what it does. */
export interface ActionEntry {
  /** With its service: `s3:GetObject`. */
  readonly name: string;
  readonly level: AccessLevel;
}

interface Line {
  readonly service: string;
  readonly list?: string[];
  readonly read?: string[];
  readonly write?: string[];
  readonly permissions?: string[];
  readonly tagging?: string[];
}

const FILE = new DataFile('aws-actions.jsonl');
const LEVELS: readonly (readonly [Exclude<keyof Line, 'service'>, AccessLevel])[] = [
  ['list', AccessLevel.LIST],
  ['read', AccessLevel.READ],
  ['write', AccessLevel.WRITE],
  ['permissions', AccessLevel.PERMISSIONS_MANAGEMENT],
  ['tagging', AccessLevel.TAGGING],
];

const NONE: readonly ActionEntry[] = [];
const tables = new Map<string, ReadonlyMap<string, ActionEntry>>();
const expansions = new Map<string, readonly ActionEntry[]>();
let names: readonly string[] | undefined;

/** ISO date of the table. */
export const ACTIONS_DATE = FILE.header().date;

/** Every service prefix of the table (`s3`, `access-analyzer` …), sorted. */
export function services(): readonly string[] {
  names ??= FILE.keys();
  return names;
}

/** Every action of a service; empty when the table does not have it. Case does not count. */
export function actionsOf(service: string): readonly ActionEntry[] {
  return [...tableOf(service.toLowerCase()).values()];
}

/** The action of this name as the table spells it; case does not count, as for AWS. */
export function knownAction(action: string): ActionEntry | undefined {
  const [service] = action.toLowerCase().split(':', 1);
  return tableOf(service).get(action.toLowerCase());
}

/** The actions that a pattern of a policy covers: `s3:Get*`, `*`, `iam:?etUser`. Empty when none is known. */
export function matchingActions(pattern: string): readonly ActionEntry[] {
  const lower = pattern.toLowerCase();
  let entries = expansions.get(lower);
  if (entries === undefined) {
    entries = expand(lower);
    expansions.set(lower, entries);
  }
  return entries;
}

/** The real actions that somebody may have meant, nearest first; at most three, none when nothing is near. */
export function nearestActions(action: string): string[] {
  const { service, rest } = split(action);
  const table = tableOf(service);
  return closest(`${service}:${rest}`, [...table.keys()], 3).flatMap((key) => table.get(key)?.name ?? []);
}

/** The starts of real actions (`s3:Get`) that somebody may have meant by a text before a wildcard, nearest first. */
export function nearestStarts(start: string): string[] {
  const { service, rest } = split(start);
  if (rest === '') {
    return services().includes(service) ? [`${service}:`] : [];
  }
  const lengths = [-1, 0, 1, 2].map((more) => `${service}:${rest}`.length + more);
  const starts = new Map(lengths.flatMap((length) => [...tableOf(service)].map(([key, { name }]) => [key.slice(0, length), name.slice(0, length)])));
  return closest(`${service}:${rest}`, [...starts.keys()], 3).flatMap((key) => starts.get(key) ?? []);
}

/** The service that has this prefix, or the one that comes nearest; the prefix itself when none is near. */
export function nearestService(service: string): string {
  const lower = service.toLowerCase();
  return services().includes(lower) ? lower : closest(lower, services(), 1).at(0) ?? lower;
}

function split(action: string): { service: string; rest: string } {
  const [service, rest = ''] = action.toLowerCase().split(':', 2);
  return { service: nearestService(service), rest };
}

function expand(pattern: string): readonly ActionEntry[] {
  if (!/[*?]/.test(pattern)) {
    const entry = knownAction(pattern);
    return entry === undefined ? NONE : [entry];
  }
  const [service] = pattern.split(':', 1);
  if (/[*?]/.test(service)) {
    const matches = wildcard(pattern);
    return services().flatMap((name) => [...tableOf(name)].filter(([key]) => matches(key)).map(([, entry]) => entry));
  }
  const matches = wildcard(pattern);
  return [...tableOf(service)].filter(([key]) => matches(key)).map(([, entry]) => entry);
}

function tableOf(service: string): ReadonlyMap<string, ActionEntry> {
  let table = tables.get(service);
  if (table === undefined) {
    table = readTable(service);
    tables.set(service, table);
  }
  return table;
}

function readTable(service: string): ReadonlyMap<string, ActionEntry> {
  const line = FILE.find(service) as Line | undefined;
  const table = new Map<string, ActionEntry>();
  for (const [field, level] of LEVELS) {
    for (const action of line?.[field] ?? []) {
      const name = `${service}:${action}`;
      table.set(name.toLowerCase(), { name, level });
    }
  }
  return table;
}
