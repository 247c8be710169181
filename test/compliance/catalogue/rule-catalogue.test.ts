import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueLines } from '../../../projenrc/rules';
import { RULES } from '../../../src/compliance/catalogue/rules';
import { RuleCatalogue } from '../../../src/compliance/rule-catalogue';

const ROOT = join(__dirname, '../../..');

test('the generated list is that of the folders', () => {
  expect(readFileSync(join(ROOT, 'src/compliance/catalogue/rules.ts'), 'utf8').trimEnd()).toBe(catalogueLines(ROOT).join('\n').trimEnd());
});

test('ids are those of the rules, each once', () => {
  expect(RuleCatalogue.ids).toEqual(RULES.map(({ id }) => id));
  expect(new Set(RuleCatalogue.ids).size).toBe(RULES.length);
});

test('a description is what the rule says of itself', () => {
  expect(RuleCatalogue.describe('CLOUDTRAIL-1')).toEqual({
    id: 'CLOUDTRAIL-1',
    title: expect.any(String) as string,
    severity: expect.any(String) as string,
    isBaseline: true,
    rationale: expect.any(String) as string,
    remediation: expect.any(String) as string,
    resourceTypes: ['AWS::CloudTrail::Trail'],
    controls: expect.arrayContaining([expect.stringMatching(/^CIS 7\.0 /), expect.stringMatching(/^FSBP CloudTrail\./)]) as string[],
    references: expect.arrayContaining([expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//)]) as string[],
  });
});

test('each rule can be described', () => {
  for (const rule of RULES) {
    const { title, severity, isBaseline, resourceTypes } = RuleCatalogue.describe(rule.id);
    expect({ title, severity, isBaseline, resourceTypes })
      .toEqual({ title: rule.title, severity: rule.severity, isBaseline: rule.level === 'baseline', resourceTypes: [...rule.types] });
  }
});

test('who changes a description does not change the rule', () => {
  RuleCatalogue.describe('S3-1').resourceTypes.push('AWS::Other::Type');
  expect(RuleCatalogue.describe('S3-1').resourceTypes).not.toContain('AWS::Other::Type');
});

test('an id that no rule has is an error with the nearest one', () => {
  expect(() => RuleCatalogue.describe('s3-1')).toThrow(new Error("'id' must be known, got s3-1: did you mean 'S3-1'?"));
});
