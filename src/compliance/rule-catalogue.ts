import { RULES } from './catalogue/rules';
import { controlsOf } from './controls/controls-of';
import { requireOneOf } from './private/names';
import type { RuleDescription } from './rule-description';

/** The rules of this library. */
export class RuleCatalogue {
  /** The ids of all rules. */
  public static get ids(): string[] {
    return RULES.map(({ id }) => id);
  }

  /** What a rule is about. An id that no rule has is an error. */
  public static describe(id: string): RuleDescription {
    requireOneOf('id', id, RuleCatalogue.ids);
    return RULES.filter((rule) => rule.id === id).map((rule) => ({
      id: rule.id,
      title: rule.title,
      severity: rule.severity,
      isBaseline: rule.level === 'baseline',
      rationale: rule.rationale,
      remediation: rule.remediation,
      resourceTypes: [...rule.types],
      controls: [...controlsOf(rule)],
      references: [...rule.references],
    }))[0];
  }
}
