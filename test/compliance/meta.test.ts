import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFolders, type RuleFolder } from './support/rule-folders';
import { TemplateSchema } from './support/template-schema';
import { ruleDocs, staleFiles } from '../../projenrc/rule-docs/files';
import { frozenIds, withNewIds } from '../../projenrc/rule-docs/rule-ids';
import { closest } from '../../src/analysis/data/edit-distance';
import { fixHints } from '../../src/cli/check/fix-hints';
import { RULES } from '../../src/compliance/catalogue/rules';
import { frameworks, labelOf } from '../../src/compliance/controls/controls';
import { controlsOf } from '../../src/compliance/controls/controls-of';
import type { RuleCases } from '../../src/compliance/model/cases';
import { Severity } from '../../src/compliance/severity';

const SOURCES = join(__dirname, '../../src/compliance/rules');
const FOLDERS = ruleFolders();
const SCHEMA = new TemplateSchema();
const LABELS = frameworks().flatMap((framework) => framework.controls.map((control) => labelOf(framework, control)));
const CHECKS = [...new Set(frameworks().flatMap(({ controls }) => controls.flatMap(({ checks }) => checks)))];
const AWS_PAGE = /^https:\/\/(?:[a-z0-9-]+\.)*(?:aws\.amazon\.com|amazonaws\.com|repost\.aws)\/\S+$/;

/** What is wrong with the rules, a line for each, so that one run shows everything. */
function problems(find: (folder: RuleFolder) => readonly string[]): string[] {
  return FOLDERS.flatMap((folder) => find(folder).map((problem) => `${folder.rule.id} (${folder.service}/${folder.name}): ${problem}`));
}

/** The names that are not known, each with the one that may have been meant. */
function unknownNames(names: readonly string[], known: readonly string[]): string[] {
  const lower = new Map(known.map((name) => [name.toLowerCase(), name]));
  return names.filter((name) => !known.includes(name)).map((name) => {
    const [near] = closest(name.toLowerCase(), [...lower.keys()], 1);
    return `'${name}' is not known${near === undefined ? '' : `, did you mean '${lower.get(near) ?? near}'?`}`;
  });
}

function templatesOf({ compliant, nonCompliant, notApplicable, unknown }: RuleCases) {
  return [...compliant, ...nonCompliant, ...notApplicable, ...unknown];
}

describe('the catalogue', () => {
  test('has the rule of each folder, and no other', () => {
    expect(RULES.map(({ id }) => id)).toEqual(FOLDERS.map(({ rule }) => rule.id));
  });

  test('is large', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(250);
    expect(new Set(FOLDERS.map(({ service }) => service)).size).toBeGreaterThanOrEqual(45);
  });

  test('is told by numbers', () => {
    const claimed = new Set(RULES.flatMap((rule) => controlsOf(rule)));
    const lines = frameworks().map((framework) => {
      const own = framework.controls.filter((control) => claimed.has(labelOf(framework, control)));
      return `${framework.name}: ${own.length} of ${framework.controls.length} controls`;
    });
    console.log([`${RULES.length} rules, ${new Set(FOLDERS.map(({ service }) => service)).size} services`, ...lines].join('\n'));
    expect(lines).toHaveLength(7);
  });
});

describe('ids', () => {
  test('are each the id of one rule', () => {
    const ids = FOLDERS.map(({ rule }) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('are spelled alike, and none is that of the gate itself', () => {
    expect(problems(({ rule }) => /^(?!GATE-)[A-Z][A-Z0-9]*-[1-9]\d*$/.test(rule.id) ? [] : ['is no id'])).toEqual([]);
  });

  test('never vanish or move', () => {
    const now = FOLDERS.map(({ service, name, rule }) => ({ path: `${service}/${name}`, rule }));
    expect(frozenIds()).toEqual(withNewIds(frozenIds(), now));
  });

  test('that vanish, move or appear twice are refused', () => {
    const [one, other] = FOLDERS.map(({ rule }) => rule);
    const at = (path: string, rule = one) => ({ path, rule });
    expect(() => withNewIds({ [one.id]: 's3/old' }, [])).toThrow(new Error(`${one.id} (s3/old) is gone, but acknowledgements may still name it`));
    expect(() => withNewIds({ [one.id]: 's3/old' }, [at('s3/new')])).toThrow(new Error(`${one.id} is the rule of s3/old, and may not become that of s3/new`));
    expect(() => withNewIds({}, [at('s3/a'), at('s3/b')])).toThrow(new Error(`${one.id} is the rule of s3/a, and may not become that of s3/b`));
    expect(withNewIds({ [one.id]: 's3/a' }, [at('s3/a'), at('s3/b', other)])).toEqual({ [one.id]: 's3/a', [other.id]: 's3/b' });
  });
});

describe('texts', () => {
  test('titles are sentences without full stop', () => {
    expect(problems(({ rule }) => /^[A-Z].*[^.\s]$/.test(rule.title) ? [] : [rule.title])).toEqual([]);
  });

  test('titles tell rules apart within a service', () => {
    const titles = FOLDERS.map(({ service, rule }) => `${service}: ${rule.title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('rationales are sentences, and remediations are joined to others, without full stop', () => {
    expect(problems(({ rule }) => /^\S.*[.?!]$/s.test(rule.rationale) ? [] : [rule.rationale])).toEqual([]);
    expect(problems(({ rule }) => /^\S.*[^.\s]$/s.test(rule.remediation) ? [] : [rule.remediation])).toEqual([]);
  });

  test('nothing of the scaffold is left', () => {
    expect(problems(({ rule }) => /^What (?:must hold|can happen|to change),? /.test([rule.title, rule.rationale, rule.remediation].join('\n')) ? ['is not filled in'] : []))
      .toEqual([]);
  });

  test('severities and levels are known', () => {
    expect(problems(({ rule }) => [
      ...unknownNames([rule.severity], Object.values(Severity)), ...unknownNames([rule.level], ['baseline', 'strict']),
    ])).toEqual([]);
  });

  test('references are addresses with TLS, at least one of them a page of AWS; others are advisories', () => {
    expect(problems(({ rule }) => rule.references.filter((reference) => !/^https:\/\/\S+$/.test(reference)))).toEqual([]);
    expect(problems(({ rule }) => rule.references.some((reference) => AWS_PAGE.test(reference)) ? [] : ['has no page of AWS'])).toEqual([]);
    expect(problems(({ rule: { references } }) => references.filter((reference, index) => references.indexOf(reference) !== index))).toEqual([]);
  });

  test('a rule reads in one look', () => {
    expect(problems(({ service, name }) => {
      const lines = readFileSync(join(SOURCES, service, name, 'rule.ts'), 'utf8').trimEnd().split('\n').length;
      return lines > 80 ? [`has ${lines} lines`] : [];
    })).toEqual([]);
  });
});

describe('controls', () => {
  test('are in the data', () => {
    expect(problems(({ rule }) => unknownNames(rule.controls ?? [], LABELS))).toEqual([]);
  });

  test('checks are in the data', () => {
    expect(problems(({ rule }) => unknownNames(rule.checks ?? [], CHECKS))).toEqual([]);
  });

  test('a name that is not known is told with the nearest one', () => {
    expect(unknownNames(['CIS 7.0 3.1.1', 'cis 7.0 3.1.1', 'something else'], LABELS))
      .toEqual(["'cis 7.0 3.1.1' is not known, did you mean 'CIS 7.0 3.1.1'?", "'something else' is not known"]);
  });

  test('every framework is looked at', () => {
    const claimed = RULES.flatMap((rule) => controlsOf(rule));
    expect(frameworks().filter(({ name }) => !claimed.some((label) => label.startsWith(`${name} `)))).toEqual([]);
  });
});

describe('templates', () => {
  test('types are those of CloudFormation', () => {
    expect(problems(({ rule }) => unknownNames(rule.types.filter((type) => type !== '*'), SCHEMA.typeNames))).toEqual([]);
  });

  test('properties in cases are those of CloudFormation', () => {
    expect(problems(({ cases }) => templatesOf(cases).flatMap(({ name, template }) => Object.entries(template.Resources)
      .flatMap(([logicalId, { Type, Properties }]) => SCHEMA.unknownFields(Type, Properties).map((path) => `${name}: ${logicalId} ${path}`))))).toEqual([]);
  });

  test('the schema knows a wrong property, also inside of lists, maps and conditions', () => {
    expect(SCHEMA.unknownFields('AWS::S3::Bucket', {
      Bucketname: 'a',
      VersioningConfiguration: { 'Fn::If': ['On', { Status: 'Enabled' }, { Statu: 'Enabled' }] },
      LifecycleConfiguration: { Rules: [{ Status: 'Enabled' }, { Stat: 'Enabled' }] },
    })).toEqual(['Properties.Bucketname', 'Properties.VersioningConfiguration.1.Statu', 'Properties.LifecycleConfiguration.Rules.1.Stat']);
    expect(SCHEMA.unknownFields('AWS::OpenSearchService::Domain', { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, Enable: true } } }))
      .toEqual(['Properties.LogPublishingOptions.AUDIT_LOGS.Enable']);
    expect(SCHEMA.unknownFields('AWS::S3::BucketPolicy', { PolicyDocument: { Anything: [] } })).toEqual([]);
  });

  test('each rule looks at a type that is in its cases', () => {
    expect(problems(({ rule, cases }) => cases.nonCompliant
      .filter(({ template }) => !rule.types.includes('*') && !Object.values(template.Resources).some(({ Type }) => rule.types.includes(Type)))
      .map(({ name }) => `${name}: has none of ${rule.types.join(', ')}`))).toEqual([]);
  });

  test('cases of a kind have names of their own', () => {
    expect(problems(({ cases }) => [cases.compliant, cases.nonCompliant, cases.notApplicable, cases.unknown].flatMap((kind) => {
      const names = kind.map(({ name }) => name);
      return names.filter((name, index) => names.indexOf(name) !== index);
    }))).toEqual([]);
  });
});

test('fixes are for rules that there are', () => {
  const ids = RULES.map(({ id }) => id);
  expect(fixHints().flatMap(({ ruleId, fix }) => unknownNames([ruleId], ids).map((problem) => `${fix}: ${problem}`))).toEqual([]);
  expect(fixHints().length).toBeGreaterThan(0);
});

describe('pages', () => {
  test('are as projenrc/scripts/rule-docs.ts writes them, and none is left of a rule that is gone', () => {
    expect(staleFiles(ruleDocs())).toEqual([]);
  });

  test('every link of the overview leads to a page', () => {
    const root = join(__dirname, '../..');
    const links = [...readFileSync(join(root, 'RULES.md'), 'utf8').matchAll(/\]\((docs\/rules\/[^)]+)\)/g)].map(([, link]) => link);
    expect(links).toHaveLength(RULES.length);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
