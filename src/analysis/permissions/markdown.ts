import type { Content, Grant, PrincipalEntry, ResourceEntry, Rights } from './content';
import { conditionsInWords, listInWords } from './words';

/** The map for people. */
export function markdownOf(content: Content): string {
  return [
    '# Who may do what',
    ...Object.entries(content.principals).flatMap(([name, entry]) => principalSection(name, entry)),
    ...Object.entries(content.resources).flatMap(([name, entry]) => resourceSection(name, entry)),
    ...Object.entries(content.controls).flatMap(([name, rights]) => ['', `## Control ${code(name)}`, ...rightsTable(rights)]),
    '',
  ].join('\n');
}

function principalSection(name: string, { kind, rights, boundary, trust, serviceControls }: PrincipalEntry): string[] {
  return [
    '',
    `## ${code(name)} (${kind})`,
    ...rightsTable(rights),
    ...part('Permissions boundary: no more than', boundary),
    ...part('May be assumed', trust),
    ...controls(serviceControls),
  ];
}

function resourceSection(name: string, { policy, resourceControls }: ResourceEntry): string[] {
  return policy === undefined ? [] : ['', `## Who is let in: ${code(name)}`, ...rightsTable(policy), ...controls(resourceControls)];
}

function part(title: string, rights: Rights | undefined): string[] {
  return rights === undefined ? [] : ['', `${title}:`, ...rightsTable(rights)];
}

function controls(levels: readonly (readonly string[])[] | undefined): string[] {
  return levels === undefined || levels.length === 0 ? [] : ['', `Limited by: ${levels.map((level) => level.map(code).join(' or ')).join('; ')}`];
}

function rightsTable({ managed = [], allow = [], deny = [], unknown = [] }: Rights): string[] {
  const rows = [...allow.map((grant) => row('Allow', grant)), ...deny.map((grant) => row('Deny', grant))];
  const people = [...allow, ...deny].some((grant) => (grant.principals ?? grant.notPrincipals) !== undefined);
  const things = [...allow, ...deny].some((grant) => (grant.resources ?? grant.notResources) !== undefined);
  const columns = ['', 'actions', ...things ? ['resources'] : [], ...people ? ['principals'] : [], 'conditions'];
  const empty = rows.length + managed.length + unknown.length === 0;
  return [
    ...empty ? ['', 'Nothing.'] : [],
    ...managed.length === 0 ? [] : ['', `AWS managed policies: ${managed.map(code).join(', ')}`],
    ...rows.length === 0 ? [] : ['', `| ${columns.join(' | ')} |`, `|${columns.map(() => '---|').join('')}`,
      ...rows.map(({ effect, actions, resources, principals, conditions }) =>
        `| ${[effect, actions, ...things ? [resources] : [], ...people ? [principals] : [], conditions].join(' | ')} |`)],
    ...unknown.length === 0 ? [] : ['', `Not known: ${unknown.map(escape).join('; ')}`],
  ];
}

function row(effect: string, grant: Grant): { effect: string; actions: string; resources: string; principals: string; conditions: string } {
  const cell = (texts: readonly string[] | undefined, except: readonly string[] | undefined): string =>
    (texts ?? except) === undefined ? '' : listInWords(texts?.map(code), except?.map(code));
  return {
    effect,
    actions: cell(grant.actions, grant.notActions),
    resources: cell(grant.resources, grant.notResources),
    principals: cell(grant.principals, grant.notPrincipals),
    conditions: escape(conditionsInWords(grant.conditions)),
  };
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '\'').replaceAll('|', '\\|')}\``;
}

function escape(text: string): string {
  return text.replace(/[\\|*_<>`]/g, '\\$&');
}
