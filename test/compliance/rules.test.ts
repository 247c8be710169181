import { ruleFolders } from './support/rule-folders';
import { judge } from '../../src/compliance/engine/judge';
import type { Case } from '../../src/compliance/model/cases';
import type { Rule } from '../../src/compliance/model/rule';
import { TemplateSet } from '../../src/template/template-set';

const FOLDERS = ruleFolders();

function judged(rule: Rule, { template }: Case) {
  const { findings, tallies } = judge(TemplateSet.fromDocument(template as unknown as Record<string, unknown>), [rule]);
  return {
    findings: findings.map(({ status, logicalId, property, message }) => ({ status, at: `${logicalId ?? ''} ${property}`, message })),
    applicable: tallies[0].applicable,
  };
}

describe.each(FOLDERS.map((folder) => [`${folder.rule.id} ${folder.service}/${folder.name}`, folder] as const))('%s', (_name, { rule, cases }) => {
  test.each(cases.compliant.map((one) => [one.name, one] as const))('compliant: %s', (_case, one) => {
    const { findings, applicable } = judged(rule, one);
    expect(findings).toEqual([]);
    expect(applicable).toBeGreaterThan(0);
  });

  test.each(cases.nonCompliant.map((one) => [one.name, one] as const))('non-compliant: %s', (_case, one) => {
    const { findings } = judged(rule, one);
    expect(findings.map(({ status, at }) => `${status} ${at}`).sort()).toEqual(one.at.map((at) => `fail ${at}`).sort());
    expect(one.at).not.toHaveLength(0);
  });

  test.each(cases.notApplicable.map((one) => [one.name, one] as const))('not applicable: %s', (_case, one) => {
    const { findings, applicable } = judged(rule, one);
    expect({ findings, applicable }).toEqual({ findings: [], applicable: 0 });
  });

  test.each(cases.unknown.map((one) => [one.name, one] as const))('unknown: %s', (_case, one) => {
    const { findings } = judged(rule, one);
    expect(findings.map(({ status, at }) => `${status} ${at}`).sort()).toEqual(one.at.map((at) => `unknown ${at}`).sort());
    expect(one.at).not.toHaveLength(0);
  });

  test('has cases of each kind', () => {
    expect(cases.compliant).not.toHaveLength(0);
    expect(cases.nonCompliant).not.toHaveLength(0);
    expect(cases.notApplicable).not.toHaveLength(0);
    expect(cases.unknown).not.toHaveLength(0);
  });
});
