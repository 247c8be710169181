import { RULES } from '../../../src/compliance/catalogue/rules';
import { CisVersion } from '../../../src/compliance/cis-version';
import { controlsOf } from '../../../src/compliance/controls/controls-of';
import { Pack } from '../../../src/compliance/pack';

const IDS = RULES.map(({ id }) => id);

function idsOf(framework: string): string[] {
  return RULES.filter((rule) => controlsOf(rule).some((label) => label.startsWith(`${framework} `))).map(({ id }) => id);
}

test('strict has every rule', () => {
  expect(Pack.strict().ruleIds).toEqual(IDS);
});

test('baseline has every rule but the strict ones', () => {
  const strict = RULES.filter(({ level }) => level === 'strict').map(({ id }) => id);
  expect(strict).not.toEqual([]);
  expect(Pack.baseline().ruleIds).toEqual(IDS.filter((id) => !strict.includes(id)));
});

describe.each([
  ['fsbp', 'FSBP', () => Pack.fsbp()],
  ['cis-3.0', 'CIS 3.0', () => Pack.cis(CisVersion.V3_0)],
  ['cis-5.0', 'CIS 5.0', () => Pack.cis(CisVersion.V5_0)],
  ['cis-6.0', 'CIS 6.0', () => Pack.cis(CisVersion.V6_0)],
  ['cis-7.0', 'CIS 7.0', () => Pack.cis(CisVersion.V7_0)],
  ['nist-800-53-r5', 'NIST 800-53 r5', () => Pack.nist80053()],
  ['pci-4.0', 'PCI 4.0', () => Pack.pciDss()],
] as const)('%s', (name, framework, make) => {
  test('has the rules that look at one of its controls, whatever their level', () => {
    expect(make().name).toBe(name);
    expect(make().ruleIds).toEqual(idsOf(framework));
    expect(make().ruleIds).not.toEqual([]);
  });

  test('is found by its name', () => {
    expect(Pack.named(name).ruleIds).toEqual(make().ruleIds);
    expect(Pack.named(name).name).toBe(name);
  });
});

test('every name that the command takes is a pack', () => {
  expect(Pack._names()).toEqual(['baseline', 'strict', 'fsbp', 'cis-3.0', 'cis-5.0', 'cis-6.0', 'cis-7.0', 'nist-800-53-r5', 'pci-4.0']);
  expect(Pack._names().map((name) => Pack.named(name).name)).toEqual(Pack._names());
});

describe('single rules', () => {
  test('are in the order in which they are named', () => {
    expect(Pack.rules(IDS[3], IDS[1]).ruleIds).toEqual([IDS[3], IDS[1]]);
  });

  test('must be at least one, since a gate without rules finds nothing', () => {
    expect(() => Pack.rules()).toThrow(new Error("'ids' must name at least one, got none"));
  });

  test('are named once', () => {
    expect(() => Pack.rules('S3-1', 'S3-1')).toThrow(new Error("'ids' must not repeat an entry, got S3-1 twice"));
  });

  test('must be known; the nearest one is named', () => {
    expect(() => Pack.rules('S3-1', 's3-4')).toThrow(new Error("'ids' must be known, got s3-4: did you mean 'S3-4'?"));
    expect(() => Pack.rules('completely different')).toThrow(new Error("'ids' must be known, got completely different"));
  });

  test('must be texts', () => {
    expect(() => Pack.rules(1 as unknown as string)).toThrow(new Error("'ids' must be text, got the number 1"));
    expect(() => Pack.baseline().without(undefined as unknown as string)).toThrow(new Error("'ids' must be text, got undefined"));
  });
});

describe('packs in packs', () => {
  test('plus has the rules of both, each once', () => {
    const both = Pack.rules(IDS[0], IDS[1]).plus(Pack.rules(IDS[1], IDS[2]));
    expect(both.ruleIds).toEqual([IDS[0], IDS[1], IDS[2]]);
    expect(Pack.baseline().plus(Pack.cis(CisVersion.V7_0)).name).toBe('baseline+cis-7.0');
  });

  test('plus and without change neither pack', () => {
    const pack = Pack.rules(IDS[0], IDS[1]);
    pack.plus(Pack.rules(IDS[2]));
    pack.without(IDS[0]);
    expect(pack.ruleIds).toEqual([IDS[0], IDS[1]]);
  });

  test('without lacks these rules and no other', () => {
    expect(Pack.strict().without(IDS[0], IDS[5]).ruleIds).toEqual(IDS.filter((_id, index) => index !== 0 && index !== 5));
  });

  test('without a rule that is not in the pack is no error; without one that does not exist is', () => {
    expect(Pack.rules(IDS[0]).without(IDS[1]).ruleIds).toEqual([IDS[0]]);
    expect(() => Pack.baseline().without('S33-1')).toThrow(new Error("'ids' must be known, got S33-1: did you mean 'S3-1'?"));
  });
});

describe('names', () => {
  test('that are no pack are errors with the nearest one', () => {
    expect(() => Pack.named('cis-7.1')).toThrow(new Error("'name' must be one of the known names, got cis-7.1: did you mean 'cis-7.0'?"));
    expect(() => Pack.named('xyz')).toThrow(new RegExp(`: ${Pack._names().join(', ')}$`));
    expect(() => Pack.named('__proto__')).toThrow(/^'name' must be one of the known names/);
  });

  test('of versions that there are not are errors', () => {
    expect(() => Pack.cis('4.0' as unknown as CisVersion)).toThrow(/^'version' must be one of the known names, got 4\.0/);
  });
});
