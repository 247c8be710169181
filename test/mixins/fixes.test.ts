import { fixed } from './support';
import * as mixins from '../../src';
import { judge } from '../../src/compliance/engine/judge';
import type { CaseTemplate } from '../../src/compliance/model/cases';
import type { ResourceFix } from '../../src/mixins/resource-fix';
import { TemplateSet } from '../../src/template/template-set';
import { ruleFolders } from '../compliance/support/rule-folders';

const RULES = new Map(ruleFolders().map((folder) => [folder.rule.id, folder]));
const FIXES = Object.entries(mixins.mixins).filter(([name]) => name !== 'ResourceFix')
  .map(([name, Fix]) => [name, new (Fix as unknown as new () => ResourceFix)()] as const);

function propertiesOf(template: CaseTemplate): Record<string, unknown> {
  return Object.fromEntries(Object.entries(template.Resources).map(([logicalId, { Properties }]) => [logicalId, Properties ?? {}]));
}

/** What differs in a resource; one that a fix has made is none that it changed. */
function changedNames(before: unknown, after: unknown): string[] {
  if (before === undefined) {
    return [];
  }
  const [one, other] = [before, after] as Record<string, unknown>[];
  return Object.keys({ ...one, ...other }).filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

describe.each(FIXES)('%s', (_name, fix) => {
  test('is for rules that there are', () => {
    expect(fix.ruleIds.filter((id) => !RULES.has(id))).toEqual([]);
    expect(fix.resourceTypes.filter((type) => !fix.ruleIds.some((id) => RULES.get(id)?.rule.types.includes(type)))).toEqual([]);
  });

  describe.each(fix.ruleIds)('%s', (id) => {
    const { rule, cases } = RULES.get(id)!;
    const ofTypes = cases.nonCompliant.filter(({ template, at }) => at.some((place) => fix.resourceTypes.includes(template.Resources[place.split(' ')[0]].Type)));

    test('turns the non-compliant cases green, changes no other property, and does it once', () => {
      expect(ofTypes).not.toHaveLength(0);
      for (const { template, at, name } of ofTypes) {
        const once = fixed(template, [fix]);
        const { findings } = judge(TemplateSet.fromDocument(once as unknown as Record<string, unknown>), [rule]);
        expect([name, findings.filter(({ resourceType }) => fix.resourceTypes.includes(resourceType ?? '')).map(({ message }) => message)]).toEqual([name, []]);
        expect(propertiesOf(fixed(template, [fix, fix]))).toEqual(propertiesOf(once));

        const allowed = new Set(cases.nonCompliant.flatMap((one) => one.at).concat(at).map((place) => place.split(' ')[1]?.split('.')[1]));
        const plain = propertiesOf(fixed(template, []));
        for (const [logicalId, properties] of Object.entries(propertiesOf(once))) {
          expect(fix.ruleIds.length > 1 ? [] : changedNames(plain[logicalId], properties).filter((property) => !allowed.has(property))).toEqual([]);
        }
      }
    });

    test('breaks no compliant and no not applicable case, and changes nothing but what the rule asks for', () => {
      const allowed = new Set([...cases.nonCompliant.flatMap(({ at }) => at), ...cases.unknown.flatMap(({ at }) => at)].map((place) => place.split(' ')[1]?.split('.')[1]));
      for (const { template, name } of [...cases.compliant, ...cases.notApplicable]) {
        const after = fixed(template, [fix]);
        const { findings } = judge(TemplateSet.fromDocument(after as unknown as Record<string, unknown>), [rule]);
        expect([name, findings.map(({ message }) => message)]).toEqual([name, []]);
        const [before, now] = [propertiesOf(fixed(template, [])), propertiesOf(after)];
        const changed = Object.entries(now).flatMap(([logicalId, properties]) => changedNames(before[logicalId], properties));
        expect(fix.ruleIds.length > 1 ? [] : changed.filter((property) => !allowed.has(property))).toEqual([]);
      }
      expect(cases.compliant).not.toHaveLength(0);
    });
  });
});
