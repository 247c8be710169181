import type { Finding, RuleTally } from '../model/finding';
import type { Resource } from '../model/resource';
import type { Rule } from '../model/rule';

/** Counts what rules had to say, so that "met" is told from "nothing to look at". */
export class Tallies {
  private readonly applicable = new Map<string, Set<string>>();

  constructor(rules: readonly Rule[]) {
    rules.forEach(({ id }) => this.applicable.set(id, new Set()));
  }

  applies(rule: Rule, { address }: Resource): void {
    this.applicable.get(rule.id)?.add(address);
  }

  of(findings: readonly Finding[]): RuleTally[] {
    const counts = new Map<string, { fail: number; unknown: number; error: number }>();
    for (const { ruleId, status } of findings) {
      const count = counts.get(ruleId) ?? { fail: 0, unknown: 0, error: 0 };
      count[status]++;
      counts.set(ruleId, count);
    }
    return [...this.applicable].map(([ruleId, resources]) => {
      const { fail, unknown, error } = counts.get(ruleId) ?? { fail: 0, unknown: 0, error: 0 };
      return { ruleId, applicable: resources.size, failed: fail, unknown, errors: error };
    });
  }
}
