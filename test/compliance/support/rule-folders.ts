import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleCases } from '../../../src/compliance/model/cases';
import type { Rule } from '../../../src/compliance/model/rule';

const ROOT = join(__dirname, '../../../src/compliance/rules');

export interface RuleFolder {
  readonly service: string;
  readonly name: string;
  readonly rule: Rule;
  readonly cases: RuleCases;
}

/** Every rule as it lies on disk; `RULES=s3,kms` in the environment takes only those services. */
export function ruleFolders(): RuleFolder[] {
  const wanted = process.env.RULES?.split(',');
  return foldersIn(ROOT)
    .filter((service) => wanted === undefined || wanted.includes(service))
    .flatMap((service) => foldersIn(join(ROOT, service)).flatMap((name) => {
      const folder = join(ROOT, service, name);
      if (!existsSync(join(folder, 'rule.ts')) || !existsSync(join(folder, 'cases.ts'))) {
        // Half a folder is somebody's work in progress; where it counts, it is an error.
        if (process.env.CI !== undefined) {
          throw new Error(`rules/${service}/${name} must have rule.ts and cases.ts`);
        }
        return [];
      }
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const [{ rule }, { cases }] = [require(join(folder, 'rule')), require(join(folder, 'cases'))] as [{ rule: Rule }, { cases: RuleCases }];
      return { service, name, rule, cases };
    }));
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
