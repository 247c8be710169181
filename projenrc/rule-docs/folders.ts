import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RuleCases } from '../../src/compliance/model/cases';
import type { Rule } from '../../src/compliance/model/rule';

export const ROOT = resolve(__dirname, '../..');
const RULES = join(ROOT, 'src/compliance/rules');

/** A rule as it lies on disk. */
export interface RuleFolder {
  /** `s3/versioning` */
  readonly path: string;
  /** `s3` */
  readonly service: string;
  readonly rule: Rule;
  readonly cases: RuleCases;
}

/** Every rule, in the order of the folders; half a folder is an error. */
export function ruleFolders(): RuleFolder[] {
  return foldersIn(RULES).flatMap((service) => foldersIn(join(RULES, service)).map((name) => `${service}/${name}`))
    .map((path) => {
      if (['rule.ts', 'cases.ts'].some((file) => !existsSync(join(RULES, path, file)))) {
        throw new Error(`rules/${path} must have rule.ts and cases.ts`);
      }
      // Which folders there are is known only at run time.
      /* eslint-disable @typescript-eslint/no-require-imports */
      const { rule } = require(join(RULES, path, 'rule')) as { rule: Rule };
      const { cases } = require(join(RULES, path, 'cases')) as { cases: RuleCases };
      /* eslint-enable @typescript-eslint/no-require-imports */
      return { path, service: path.split('/')[0], rule, cases };
    });
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** S3-9 before S3-10. */
export function byId(left: string, right: string): number {
  const [[service, number], [otherService, otherNumber]] = [parts(left), parts(right)];
  return service === otherService ? number - otherNumber : service < otherService ? -1 : 1;
}

function parts(id: string): [service: string, number: number] {
  const dash = id.lastIndexOf('-');
  return [id.slice(0, dash), Number(id.slice(dash + 1))];
}
