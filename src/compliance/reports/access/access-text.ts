import type { ServiceLevels } from '../../../analysis/service-levels';
import type { ReportAccess, ReportEscalationPath, ReportPrincipal } from '../report-document';
import { counted, oneLine } from '../texts/printable';

const LEVELS = ['list', 'read', 'write', 'permissionsManagement', 'tagging'] as const;
const TITLES = ['List', 'Read', 'Write', 'Permissions', 'Tagging'];

/** Who may do what, for a terminal. */
export function accessText(access: ReportAccess): string {
  return [
    ...section('Outsiders', 'Nobody from outside gets in by what the templates say.', access.outsiders.flatMap((one) => [
      `  ${one.kind}  ${oneLine(one.path)}`,
      `    ${oneLine(one.principal)} may ${oneLine(one.actions.join(', '))} (${conditional(one.certainty, one.conditions)})`,
      `    by ${oneLine(one.statement)}`,
      `    to close it: ${oneLine(one.remedy)}`,
    ])),
    ...section('Ways to more rights', 'No principal can get more rights by a technique that is known.', access.escalationPaths.flatMap(pathLines)),
    ...section('Administrators', 'None.', access.administrators.map((path) => `  ${oneLine(path)}`)),
    ...section('What each principal may do at most, in actions by access level', 'There are no principals.', table(access.principals)),
    ...(access.warnings.length === 0 ? [] : section('Not known', '', access.warnings.map((warning) => `  ${oneLine(warning)}`))),
    `${counted(access.outsiders.length, 'outsider')}, ${counted(access.escalationPaths.length, 'way')} to more rights, ${counted(access.principals.length, 'principal')}.`,
    '',
  ].join('\n');
}

/** The same as Markdown. */
export function accessMarkdown(access: ReportAccess): string {
  return [
    '# Who may do what', '',
    '## Outsiders', '',
    ...(access.outsiders.length === 0 ? ['Nobody from outside gets in by what the templates say.'] : [
      '| Kind | Where | Who | May | Certainty | To close it |', '| --- | --- | --- | --- | --- | --- |',
      ...access.outsiders.map((one) => row(one.kind, one.path, one.principal, one.actions.join(', '), conditional(one.certainty, one.conditions), one.remedy)),
    ]),
    '', '## Ways to more rights', '',
    ...(access.escalationPaths.length === 0 ? ['No principal can get more rights by a technique that is known.'] : [
      '| From | To | How | Certainty |', '| --- | --- | --- | --- |',
      ...access.escalationPaths.map(({ from, to, steps, certainty, conditions }) => (
        row(from, to, steps.map(({ title, technique }) => `${title} (${technique})`).join(', then '), conditional(certainty, conditions)))),
    ]),
    '', '## Administrators', '',
    ...(access.administrators.length === 0 ? ['None.'] : access.administrators.map((path) => `* ${cell(path)}`)),
    '', '## Access levels', '', 'Actions that each principal may call at most, by access level.', '',
    `| Principal | Kind | Services | ${TITLES.join(' | ')} |`, `| --- | --- | ---: | ${TITLES.map(() => '---:').join(' | ')} |`,
    ...access.principals.map(({ principal, kind, services }) => row(principal, kind, String(services.length), ...sums(services).map(String))),
    ...(access.warnings.length === 0 ? [] : ['', '## Not known', '', ...access.warnings.map((warning) => `* ${cell(warning)}`)]),
    '',
  ].join('\n');
}

function section(title: string, nothing: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length === 0 ? [`  ${nothing}`] : lines), ''];
}

function pathLines({ from, to, administrator, certainty, conditions, steps }: ReportEscalationPath): string[] {
  return [
    `  ${oneLine(from)} → ${oneLine(to)}${administrator ? '  (administrator rights)' : ''}  ${conditional(certainty, conditions)}`,
    ...steps.map((step, index) => `    ${index + 1}. ${oneLine(step.from)} can ${oneLine(step.title)} → ${oneLine(step.to)} [${step.technique}: ${step.actions.join(' + ')}]`),
  ];
}

function conditional(certainty: string, conditions: readonly string[]): string {
  return conditions.length === 0 ? certainty.toLowerCase() : `${certainty.toLowerCase()} if ${oneLine(conditions.join('; '))}`;
}

function table(principals: readonly ReportPrincipal[]): string[] {
  if (principals.length === 0) {
    return [];
  }
  const rows = [['Principal', 'Kind', ...TITLES], ...principals.map(({ principal, kind, services }) => [oneLine(principal), kind, ...sums(services).map(String)])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return [
    ...rows.map((cells) => `  ${cells.map((text, column) => column < 2 ? text.padEnd(widths[column]) : text.padStart(widths[column])).join('  ')}`.trimEnd()),
    ...principals.flatMap(remarks),
  ];
}

function remarks({ principal, writesEverything, managesPermissionsOfEverything, grantingActions, unknowns }: ReportPrincipal): string[] {
  const told: [string, readonly string[]][] = [
    ['writes everything of', writesEverything], ['manages the permissions of everything of', managesPermissionsOfEverything],
    ['hands out rights by', grantingActions], ['may have more:', unknowns],
  ];
  return told.filter(([, entries]) => entries.length > 0).map(([words, entries]) => (
    `  ${oneLine(principal)} ${words} ${oneLine(entries.length > 12 ? `${entries.slice(0, 12).join(', ')} and ${entries.length - 12} more` : entries.join(', '))}`));
}

function sums(services: readonly ServiceLevels[]): number[] {
  return LEVELS.map((level) => services.reduce((sum, service) => sum + service[level], 0));
}

function row(...cells: string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return oneLine(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/@/g, '&#64;').replace(/[\\`*_{}[\]|~]/g, '\\$&');
}
