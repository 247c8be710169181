import { readable } from '../../template/model/opaque';
import type { PrincipalLevels } from '../principal-levels';
import type { ServiceLevels } from '../service-levels';

/** More services than this are told by their number. */
const MOST_NAMES = 12;

/** The Markdown of access levels. */
export function levelsTable(principals: readonly PrincipalLevels[], warnings: readonly string[], date: string): string {
  return [
    `Actions that each principal may call at most, by access level (table of ${date}).`,
    '',
    '| principal | kind | services | List | Read | Write | Permissions management | Tagging |',
    '|---|---|--:|--:|--:|--:|--:|--:|',
    ...principals.map(row),
    ...section('What deserves a look', principals.flatMap(remarks)),
    ...section('Actions that are not in the table', warnings),
    '',
  ].join('\n');
}

function row({ principal, kind, services }: PrincipalLevels): string {
  const sum = (count: (levels: ServiceLevels) => number): number => services.reduce((total, levels) => total + count(levels), 0);
  const counts = [
    services.length,
    sum(({ list }) => list),
    sum(({ read }) => read),
    sum(({ write }) => write),
    sum(({ permissionsManagement }) => permissionsManagement),
    sum(({ tagging }) => tagging),
  ];
  return `| ${readable(principal)} | ${kind} | ${counts.join(' | ')} |`;
}

function remarks(levels: PrincipalLevels): string[] {
  const name = readable(levels.principal);
  const granting = levels.grantingActions
    .map((action) => levels.grantingActionsOnEverything.includes(action) ? `${action} (on everything)` : action);
  return [
    ...remark(`${name}: Write on \`*\``, levels.writesEverything, 'services'),
    ...remark(`${name}: Permissions management on \`*\``, levels.managesPermissionsOfEverything, 'services'),
    ...(granting.length === 0 ? [] : [`${name}: hands out rights: ${granting.join(', ')}`]),
    ...remark(`${name}: may have more`, levels.unknowns.map(readable), 'reasons'),
  ];
}

function remark(title: string, names: readonly string[], what: string): string[] {
  const rest = names.length - MOST_NAMES;
  const shown = rest > 0 ? [...names.slice(0, MOST_NAMES), `and ${rest} more ${what}`] : names;
  return names.length === 0 ? [] : [`${title}: ${shown.join(', ')}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `* ${line}`)];
}
