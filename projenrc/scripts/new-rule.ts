/**
 * Makes the folder of a new rule: `npx tsx projenrc/scripts/new-rule.ts <service> <rule> <ID> <type>`, such as
 * `npx tsx projenrc/scripts/new-rule.ts s3 versioning S3-5 AWS::S3::Bucket`.
 *
 * What it writes compiles, and fails its own cases of each kind until they are filled in.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const RULES = 'src/compliance/rules';
const IDS = 'test/compliance/rule-ids.json';
const TYPINGS = 'node_modules/aws-cdk-lib-newest';

interface NewRule {
  /** `s3` */
  readonly service: string;
  /** `public-access-block` */
  readonly name: string;
  /** `S3-1` */
  readonly id: string;
  /** `AWS::S3::Bucket` */
  readonly type: string;
}

/** Writes the two files of a rule below a root; gives back the folder. */
export function writeRule(root: string, rule: NewRule): string {
  requireSpelling('service', rule.service, /^[a-z][a-z0-9]*$/, 'be in small letters and digits, as the service is called in the module of aws-cdk-lib');
  requireSpelling('rule', rule.name, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'be in small letters, digits and -');
  requireSpelling('ID', rule.id, /^[A-Z][A-Z0-9]*-[1-9]\d*$/, 'be capital letters and digits, -, and a number');
  const page = pageOf(root, rule.type);
  const folder = join(RULES, rule.service, rule.name);
  const taken = folderOf(root, rule.id);
  if (taken !== undefined) {
    throw new Error(`ID ${rule.id} belongs to ${taken}, also if that rule is gone: take one that no rule ever had`);
  }
  if (existsSync(join(root, folder))) {
    throw new Error(`${folder} exists`);
  }
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'rule.ts'), ruleText(rule, page));
  writeFileSync(join(root, folder, 'cases.ts'), casesText(rule));
  return folder;
}

function requireSpelling(name: string, value: string, pattern: RegExp, rule: string): void {
  if (!pattern.test(value)) {
    throw new Error(`'${name}' must ${rule}, got ${value}`);
  }
}

/** The page of a type in the documentation of CloudFormation, as aws-cdk-lib names it: some names cannot be guessed. */
function pageOf(root: string, type: string): string {
  const modules = readdirSync(join(root, TYPINGS)).map((name) => join(root, TYPINGS, name, 'lib')).filter((lib) => existsSync(lib));
  const typings = modules.flatMap((lib) => readdirSync(lib).filter((file) => file.endsWith('.generated.d.ts')).map((file) => join(lib, file)));
  const link = new RegExp(`@cloudformationResource ${type.replace(/[^\w:]/g, '\\$&')}\\n(?: \\* (?!@see).*\\n)* \\* @see http\\S*?(//docs\\.aws\\.amazon\\.com/\\S+)`);
  for (const file of typings) {
    const found = link.exec(readFileSync(file, 'utf8'));
    if (found !== null) {
      return `https:${found[1]}`;
    }
  }
  throw new Error(`'type' must be a type of CloudFormation, such as AWS::S3::Bucket, got ${type}`);
}

/** Where an id is, or was. */
function folderOf(root: string, id: string): string | undefined {
  const frozen = existsSync(join(root, IDS)) ? JSON.parse(readFileSync(join(root, IDS), 'utf8')) as Record<string, string | undefined> : {};
  return frozen[id] ?? readdirSync(join(root, RULES), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('rule.ts'))
    .find((file) => readFileSync(join(root, RULES, file), 'utf8').includes(`id: '${id}'`));
}

function ruleText({ id, type }: NewRule, page: string): string {
  return `import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: '${id}',
  title: 'What must hold, as a sentence without full stop',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['${type}'],
  rationale: 'What can happen otherwise.',
  remediation: 'What to change, in the words of the properties',
  references: ['${page}'],
  judge(resource) {
    return fail(resource.at('Property'), 'what is wrong with this very resource');
  },
});
`;
}

/** Every case fails: the rule finds something everywhere, and no place is named. */
function casesText({ type }: NewRule): string {
  const name = type.slice(type.lastIndexOf(':') + 1);
  return `import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { ${name}: { Type: '${type}', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'what is right', template: one({}) },
  ],
  nonCompliant: [
    { name: 'what is wrong', template: one({}), at: [] },
  ],
  notApplicable: [
    { name: 'what the rule has nothing to say about', template: one({}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Choice: { Type: 'String' } }, ...one({ Property: { Ref: 'Choice' } }) },
      at: [],
    },
  ],
};
`;
}

if (require.main === module) {
  const given = process.argv.slice(2);
  const [service, name, id, type] = given;
  try {
    if (given.length !== 4) {
      throw new Error('Usage: npx tsx projenrc/scripts/new-rule.ts <service> <rule> <ID> <type>');
    }
    const folder = writeRule(resolve(__dirname, '../..'), { service, name, id, type });
    console.log(`${folder}: fill in rule.ts and cases.ts, run the cases with RULES=${service} npx jest test/compliance/rules.test.ts,\n`
      + 'then npx projen, which puts the rule in the catalogue');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
