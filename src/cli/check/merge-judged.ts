import type { Judged, RuleTally } from '../../compliance/model/finding';
import type { Rule } from '../../compliance/model/rule';

/** What was found in several sets of templates, as if it were one. */
export function mergeJudged(parts: readonly Judged[], rules: readonly Rule[]): Judged {
  const tallies = new Map(rules.map(({ id }): [string, RuleTally] => [id, { ruleId: id, applicable: 0, failed: 0, unknown: 0, errors: 0 }]));
  for (const tally of parts.flatMap((part) => part.tallies)) {
    const sum = tallies.get(tally.ruleId) ?? tally;
    tallies.set(tally.ruleId, sum === tally ? tally : {
      ruleId: tally.ruleId,
      applicable: sum.applicable + tally.applicable,
      failed: sum.failed + tally.failed,
      unknown: sum.unknown + tally.unknown,
      errors: sum.errors + tally.errors,
    });
  }
  return {
    findings: parts.flatMap(({ findings }) => findings),
    tallies: [...tallies.values()],
    resources: parts.reduce((sum, { resources }) => sum + resources, 0),
  };
}
