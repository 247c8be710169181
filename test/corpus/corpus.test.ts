import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAt, pairs, type Pair } from './pairs';
import { judge } from '../../src/compliance/engine/judge';
import type { Finding } from '../../src/compliance/model/finding';
import { TemplateSet } from '../../src/template/template-set';
import { ruleFolders } from '../compliance/support/rule-folders';

const RULES = ruleFolders().map(({ rule }) => rule).filter(({ level }) => level === 'baseline');
const PAIRS = pairs().filter(({ name }) => name.includes(process.env.PAIRS ?? ''));

/** Pairs that the rules do not tell apart, each with the reason: they are part of the count, and of the documentation. */
const KNOWN = existsSync(join(__dirname, 'blind.json')) ? JSON.parse(readFileSync(join(__dirname, 'blind.json'), 'utf8')) as Record<string, string> : {};

function failures(template: Record<string, unknown>, pair: Pair): Finding[] {
  return judge(TemplateSet.fromDocument(template), RULES).findings.filter((finding) => finding.status === 'fail' && isAt(finding, pair));
}

describe.each(PAIRS.map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
  const caught = failures(pair.insecure, pair);
  const noise = failures(pair.secure, pair);
  if (name in KNOWN) {
    test('is still not told apart', () => {
      expect(caught.length > 0 && noise.length === 0).toBe(false);
    });
    return;
  }
  test('the insecure one is caught at the right place', () => {
    expect(caught.map(({ ruleId }) => ruleId)).not.toEqual([]);
  });
  test('the secure one is left alone there', () => {
    expect(noise.map(({ ruleId, property, message }) => `${ruleId} ${property}: ${message}`)).toEqual([]);
  });
});

test('the corpus is what it says', () => {
  const all = pairs();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter(({ source }) => !source.startsWith('https://')).map(({ name }) => name)).toEqual([]);
  expect(all.filter(({ insecure, resource }) => !(resource in (insecure.Resources as object))).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(KNOWN).filter((name) => !all.some((pair) => pair.name === name))).toEqual([]);
  expect(new Set(all.map(({ insecure }) => JSON.stringify(insecure))).size).toBe(all.length);
});
