import { frameworks } from '../../src/compliance/controls/controls';
import { controlsOf } from '../../src/compliance/controls/controls-of';
import type { Rule } from '../../src/compliance/model/rule';

/** The packs that a rule is in, as the command takes their names. */
export function packsOf(rule: Rule): string[] {
  const labels = controlsOf(rule);
  return [
    ...rule.level === 'baseline' ? ['baseline'] : [],
    'strict',
    ...frameworks().filter(({ name }) => labels.some((label) => label.startsWith(`${name} `))).map(({ id }) => id),
  ];
}
