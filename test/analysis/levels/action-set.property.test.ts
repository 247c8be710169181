import * as fc from 'fast-check';
import { AccessLevel } from '../../../src/analysis/access-level';
import { matchingActions } from '../../../src/analysis/data/action-table';
import { ActionSet, LEVELS } from '../../../src/analysis/levels/action-set';

const patterns = fc.uniqueArray(
  fc.constantFrom('sts:*', 'sts:Assume*', 'sts:?et*', 'iam:*Role*', 'iam:PassRole', 's3:*', 's3:Get*', 'zzz:*', 'xray:*', 'a2c:*', '*:Tag*', '*'),
  { maxLength: 4 },
);

function namesOf(set: ActionSet): string[] {
  return set.entries().map(({ name }) => name).sort();
}

function naive(given: string[]): Set<string> {
  return new Set(given.flatMap((pattern) => matchingActions(pattern).map(({ name }) => name)));
}

test('sets are what sets of names are', () => {
  fc.assert(fc.property(patterns, patterns, (left, right) => {
    const [one, two] = [ActionSet.matching(left), ActionSet.matching(right)];
    const [oneNames, twoNames] = [naive(left), naive(right)];
    expect(namesOf(one)).toEqual([...oneNames].sort());
    expect(namesOf(one.or(two))).toEqual([...new Set([...oneNames, ...twoNames])].sort());
    expect(namesOf(one.and(two))).toEqual([...oneNames].filter((name) => twoNames.has(name)).sort());
    expect(namesOf(one.without(two))).toEqual([...oneNames].filter((name) => !twoNames.has(name)).sort());
    expect(one.counts().reduce((sum, { counts }) => sum + counts.reduce((total, count) => total + count, 0), 0)).toBe(oneNames.size);
  }), { numRuns: 15 });
});

test('counts go by service and level', () => {
  const counts = ActionSet.matching(['sts:AssumeRole', 'sts:TagSession', 'iam:CreatePolicy', 'iam:ListRoles', 'iam:GetRole']).counts();
  const at = (service: string, level: AccessLevel): number | undefined =>
    counts.find((entry) => entry.service === service)?.counts[LEVELS.indexOf(level)];
  expect(counts.map(({ service }) => service)).toEqual(['iam', 'sts']);
  expect(LEVELS.map((level) => at('sts', level))).toEqual([0, 0, 1, 0, 1]);
  expect(LEVELS.map((level) => at('iam', level))).toEqual([1, 1, 0, 1, 0]);
});
