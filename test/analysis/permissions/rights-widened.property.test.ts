import * as fc from 'fast-check';
import type { Grant, Rights } from '../../../src/analysis/permissions/content';
import { widenings } from '../../../src/analysis/permissions/rights-widened';

// A world so small that every request can be tried.
const ACTIONS = ['s:a', 's:b', 's:ab', 'T:a'];
const RESOURCES = ['x', 'xy', 'y', 'yx'];
const VALUES = ['1', '2', '3', undefined];

interface Attempt { readonly action: string; readonly resource: string; readonly value: string | undefined }

const ATTEMPTS: Attempt[] = ACTIONS.flatMap((action) => RESOURCES.flatMap((resource) => VALUES.map((value) => ({ action, resource, value }))));

const actionLists = fc.uniqueArray(fc.constantFrom(...ACTIONS, '*', 's:*', 'S:?', '?:a', 't:*', 's:a*', 's:*b', 's:?b'), { minLength: 1, maxLength: 3 });
const resourceLists = fc.uniqueArray(fc.constantFrom(...RESOURCES, '*', '?', 'x*', '*y', '?y', '??'), { minLength: 1, maxLength: 3 });
const conditions = fc.dictionary(
  fc.constantFrom('StringEquals k', 'StringNotEquals k', 'StringEqualsIfExists k', 'StringEquals K'),
  fc.uniqueArray(fc.constantFrom('1', '2', '3'), { minLength: 1, maxLength: 3 }),
  { maxKeys: 2 },
);

const grants: fc.Arbitrary<Grant> = fc.tuple(actionLists, fc.boolean(), resourceLists, fc.boolean(), fc.option(conditions, { nil: undefined }))
  .map(([actions, notActions, resources, notResources, when]) => ({
    ...notActions ? { notActions: actions } : { actions },
    ...notResources ? { notResources: resources } : { resources },
    ...when && { conditions: when },
  }));
const rights: fc.Arbitrary<Rights> = fc.record({ allow: fc.array(grants, { maxLength: 3 }), deny: fc.array(grants, { maxLength: 2 }) });

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll('?', '.').replaceAll('*', '.*')}$`, 'i').test(text);
}

function holds(name: string, values: readonly string[], value: string | undefined): boolean {
  const included = value !== undefined && values.includes(value);
  return name.startsWith('StringNotEquals') ? !included : included || (name.includes('IfExists') && value === undefined);
}

function covers(grant: Grant, { action, resource, value }: Attempt): boolean {
  const any = (patterns: readonly string[] | undefined, text: string): boolean => (patterns ?? []).some((pattern) => matches(pattern, text));
  return (grant.actions ? any(grant.actions, action) : !any(grant.notActions, action))
    && (grant.resources ? any(grant.resources, resource) : !any(grant.notResources, resource))
    && Object.entries(grant.conditions ?? {}).every(([name, values]) => holds(name, values, value));
}

function allowed({ allow = [], deny = [] }: Rights, attempt: Attempt): boolean {
  return allow.some((grant) => covers(grant, attempt)) && !deny.some((grant) => covers(grant, attempt));
}

test('what is called no wider allows nothing that was not allowed', () => {
  let notWider = 0;
  fc.assert(fc.property(rights, rights, fc.boolean(), (was, some, related) => {
    // Half of the pairs differ little, or hardly any would be found no wider.
    const now = related ? { allow: was.allow?.slice(1), deny: [...was.deny ?? [], ...some.deny ?? []] } : some;
    if (widenings(was, now).length > 0) {
      return;
    }
    notWider += 1;
    expect(ATTEMPTS.filter((attempt) => allowed(now, attempt) && !allowed(was, attempt))).toEqual([]);
  }), { numRuns: Number(process.env.RUNS ?? 2000) });
  expect(notWider).toBeGreaterThan(100);
});

test('one grant inside another is found where it matters: an equal one, one with less, one with a condition more', () => {
  fc.assert(fc.property(grants, (grant) => {
    const stricter = { ...grant, conditions: { ...grant.conditions, 'StringEquals other': ['1'] } };
    expect(widenings({ allow: [grant] }, { allow: [grant, stricter] })).toEqual([]);
    expect(widenings({ deny: [grant, stricter] }, { deny: [grant] })).toEqual([]);
    expect(widenings({ allow: [{ actions: ['*'], resources: ['*'] }] }, { allow: [grant] })).toEqual([]);
  }), { numRuns: 500 });
});
