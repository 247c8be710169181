import { RULES } from '../../compliance/catalogue/rules';
import type { Rule } from '../../compliance/model/rule';
import { Pack } from '../../compliance/pack';
import { asUsage, UsageError } from '../errors';
import type { Given } from '../parsing/given';
import { didYouMean } from '../parsing/suggestion';

/** The rules that a command line asks for. */
export interface Selection {
  readonly rules: readonly Rule[];
  readonly packs: readonly string[];
  /** Of every rule there is. */
  readonly allIds: readonly string[];
}

/** The rules of the packs, and those named besides, without those left out. */
export function selectRules(given: Given): Selection {
  const named = given.texts('rule').map(findRule);
  const packNames = given.has('pack') || named.length > 0 ? given.texts('pack') : ['baseline'];
  const packs = packNames.map((name) => asUsage('--pack ', () => Pack.named(name)));
  const left = new Set(given.texts('without').map(findRule).map(({ id }) => id));
  const chosen = new Set([...packs.flatMap(({ _rules }) => _rules), ...named].filter(({ id }) => !left.has(id)));
  if (chosen.size === 0) {
    throw new UsageError('no rule is left to judge by');
  }
  return { rules: [...chosen], packs: packs.map(({ name }) => name), allIds: RULES.map(({ id }) => id) };
}

/** A rule by its id, with or without the prefix of acknowledgements. */
export function findRule(id: string): Rule {
  const wanted = id.replace(/^SecurityBaseline::/i, '').toUpperCase();
  const rule = RULES.find((one) => one.id.toUpperCase() === wanted);
  if (rule === undefined) {
    throw new UsageError(`there is no rule '${id}'${didYouMean(wanted, RULES.map((one) => one.id))}; 'explain' lists them`);
  }
  return rule;
}
