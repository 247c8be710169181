/**
 * Makes data/controls.json from a folder with the requirements of each framework, as Prowler maps them (ids and titles only), and with the
 * controls that AWS maps to the managed rules of AWS Config: `npx tsx projenrc/scripts/controls.ts <folder>`. The folder is no part of the repository: the frameworks change rarely, and each new version is looked at by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly section?: string;
  readonly checks?: string[];
}

interface Framework {
  readonly source: string;
  readonly requirements: Requirement[];
}

const NIST = 'nist-800-53-r5';

/** File, and how the labels of its controls begin. */
const FRAMEWORKS = {
  'fsbp': 'FSBP',
  'cis-3.0': 'CIS 3.0',
  'cis-5.0': 'CIS 5.0',
  'cis-6.0': 'CIS 6.0',
  'cis-7.0': 'CIS 7.0',
  'nist-800-53-r5': 'NIST 800-53 r5',
  'pci-4.0': 'PCI 4.0',
};

const folder = process.argv.at(2);
if (folder === undefined) {
  throw new Error('which folder has the requirements?');
}

const config = JSON.parse(readFileSync(join(folder, 'config-rule-controls.json'), 'utf8')) as {
  source: string;
  rules: Record<string, Record<string, string[] | undefined>>;
};
const frameworks = Object.entries(FRAMEWORKS).map(([id, name]) => {
  const { source, requirements } = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Framework;
  const configRules = configRulesByControl(id);
  const controls = merged(requirements.map((requirement, index) => {
    const controlId = idOf(id, requirement, index, requirements);
    return {
      ...requirement,
      id: controlId,
      title: id === NIST ? titleOf(requirement.title, controlId) : requirement.title,
      checks: [...requirement.checks ?? [], ...configRules.get(controlId) ?? []],
    };
  }));
  return { id, name, source: configRules.size === 0 ? source : `${source}; ${config.source}`, controls };
});
const file = resolve(__dirname, '../../data/controls.json');
writeFileSync(file, `${JSON.stringify({ frameworks }).replaceAll('{"id"', '\n{"id"')}\n`);
console.log(frameworks.map(({ name, controls }) => `${name}: ${controls.length}`).join(', '));

function idOf(framework: string, { id, title, checks }: Requirement, index: number, all: Requirement[]): string {
  if (framework === NIST) {
    const label = /[A-Z]{2}-\d+(\([a-z0-9]+\))*/.exec(title)?.[0];
    if (label === undefined) {
      throw new Error(`no control id in '${title}'`);
    }
    return label;
  }
  // The source spells 1.10 of CIS 5.0 as a number, which ends in 1.1.
  return framework === 'cis-5.0' && id === '1.1' && all.findIndex((other) => other.id === id) < index && checks?.includes('iam_user_no_setup_initial_access_key') === true
    ? '1.10'
    : id;
}

/** The managed rules of AWS Config that AWS maps to each control of a framework. */
function configRulesByControl(framework: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [rule, controls] of Object.entries(config.rules)) {
    for (const control of controls[framework] ?? []) {
      const id = spelledAsNist(control);
      found.set(id, [...found.get(id) ?? [], rule]);
    }
  }
  return found;
}

/** AWS writes SI-1a.2 for SI-1(a)(2). */
function spelledAsNist(id: string): string {
  const [family = ''] = /^[A-Z]{2}-\d+/.exec(id) ?? [];
  return family + [...id.slice(family.length).matchAll(/[a-z]+|\d+/g)].map(([part]) => `(${part})`).join('');
}

/** Titles of NIST have the id before or behind them, and some parts of a control have no title of their own. */
function titleOf(title: string, id: string): string {
  return title.replace(`(${id})`, '').replace(id, '').trim() || title;
}

/** One entry for each id. */
function merged(requirements: Requirement[]): Requirement[] {
  const byId = new Map<string, Requirement>();
  for (const { id, title, section, checks = [] } of requirements) {
    byId.set(id, { id, title, section, checks: [...new Set([...byId.get(id)?.checks ?? [], ...checks])].sort() });
  }
  return [...byId.values()];
}
