import { RULES } from '../../../src/compliance/catalogue/rules';
import { frameworks, labelOf, type Framework } from '../../../src/compliance/controls/controls';
import { controlsOf } from '../../../src/compliance/controls/controls-of';
import type { Rule } from '../../../src/compliance/model/rule';
import { Severity } from '../../../src/compliance/severity';

const [RULE] = RULES;

function framework(id: string): Framework {
  const found = frameworks().find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`no framework ${id}`);
  }
  return found;
}

function labels(): string[] {
  return frameworks().flatMap((one) => one.controls.map((control) => labelOf(one, control)));
}

/** A rule that claims nothing but this. */
function ruleWith(claims: Pick<Rule, 'checks' | 'controls'>): Rule {
  return { ...RULE, id: 'TEST-1', severity: Severity.LOW, checks: undefined, controls: undefined, ...claims };
}

test('has every framework, whole', () => {
  expect(Object.fromEntries(frameworks().map(({ name, controls }) => [name, controls.length]))).toEqual({
    'FSBP': 286,
    'CIS 3.0': 62,
    'CIS 5.0': 63,
    'CIS 6.0': 63,
    'CIS 7.0': 70,
    'NIST 800-53 r5': 287,
    'PCI 4.0': 107,
  });
});

test('says where each framework comes from', () => {
  for (const { source } of frameworks()) {
    expect(source).toMatch(/commit [0-9a-f]{8} \(Apache-2\.0\)/);
  }
});

test('has no label twice', () => {
  expect(labels().filter((label, index, all) => all.indexOf(label) !== index)).toEqual([]);
});

test('has ids in the spelling of their framework', () => {
  const spellings: Record<string, RegExp> = {
    'fsbp': /^[A-Za-z0-9]+\.\d+$/,
    'cis-3.0': /^\d(\.\d+){1,2}$/,
    'cis-5.0': /^\d(\.\d+){1,2}$/,
    'cis-6.0': /^\d(\.\d+){1,2}$/,
    'cis-7.0': /^\d(\.\d+){1,2}$/,
    'nist-800-53-r5': /^[A-Z]{2}-\d+(\([a-z0-9]+\))*$/,
    'pci-4.0': /^\w+(\.\w+)*$/,
  };
  expect(Object.keys(spellings)).toEqual(frameworks().map(({ id }) => id));
  expect(frameworks().flatMap(({ id, controls }) => controls.filter((control) => !spellings[id].test(control.id)))).toEqual([]);
  expect(frameworks().flatMap(({ controls }) => controls.filter(({ title }) => title.trim() === ''))).toEqual([]);
});

test('tells 1.1 and 1.10 of CIS 5.0 apart, which the source spells alike', () => {
  const titles = Object.fromEntries(framework('cis-5.0').controls.map(({ id, title }) => [id, title]));
  expect(titles['1.1']).toBe('Maintain current contact details');
  expect(titles['1.10']).toMatch(/^Do not create access keys during initial setup/);
});

test('has what AWS maps to its Config rules, in the spelling of NIST: AU-14a, PM-14a.1', () => {
  expect(framework('nist-800-53-r5').controls.filter(({ checks }) => checks.includes('lambda_dlq_check')).map(({ id }) => id)).toEqual([
    'AU-12(3)', 'AU-14(a)', 'AU-14(b)', 'CA-2(2)', 'CA-7', 'CA-7(b)', 'PM-14(a)(1)', 'PM-14(b)', 'PM-31', 'SC-36(1)(a)', 'SI-2(a)',
  ]);
});

test('joins what NIST lists twice', () => {
  expect(framework('nist-800-53-r5').controls.filter(({ id }) => id === 'IA-5(1)(h)')).toHaveLength(1);
});

describe('controls of a rule', () => {
  test('are those of its checks, in every framework, and those that it names, in the order of the frameworks', () => {
    const [check] = framework('cis-7.0').controls.flatMap(({ checks }) => checks);
    const mapped = frameworks().flatMap((one) => one.controls.filter(({ checks }) => checks.includes(check)).map((control) => labelOf(one, control)));
    expect(mapped).toContainEqual(expect.stringMatching(/^CIS 7\.0 /));

    expect(controlsOf(ruleWith({ checks: [check], controls: ['PCI 4.0 1.2.5', mapped[0]] })))
      .toEqual(labels().filter((label) => mapped.includes(label) || label === 'PCI 4.0 1.2.5'));
  });

  test('are looked up once', () => {
    expect(controlsOf(RULE)).toBe(controlsOf(RULE));
  });

  test('are none for a check that is in no framework', () => {
    expect(controlsOf(ruleWith({ checks: ['no_such_check'], controls: ['CIS 7.0 99.1'] }))).toEqual([]);
  });

  test('never take the number of one version for that of another', () => {
    expect(controlsOf(ruleWith({ controls: ['CIS 5.0 1.10'] }))).toEqual(['CIS 5.0 1.10']);
  });
});
