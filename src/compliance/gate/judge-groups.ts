import type { StackSettings } from './settings';
import type { TemplateSet } from '../../template/template-set';
import { judge } from '../engine/judge';
import type { Judged, RuleTally } from '../model/finding';
import { NOT_APPLICABLE, type Rule } from '../model/rule';

/** Judges stacks each by its own rules; each rule sees all of them, whoever they belong to. */
export function judgeGroups(templates: TemplateSet, settingsOf: (stack: string) => StackSettings): Judged {
  const groups = new Map<StackSettings, Set<string>>();
  for (const { id } of templates._stacks) {
    const settings = settingsOf(id);
    groups.set(settings, (groups.get(settings) ?? new Set()).add(id));
  }
  const all = [...groups].map(([{ rules }, stacks]) => {
    const { findings, ...others } = judge(templates, groups.size === 1 ? rules : rules.map((rule) => within(rule, stacks)));
    return { ...others, findings: findings.filter(({ stack }) => stacks.has(stack)) };
  });
  return {
    findings: all.flatMap(({ findings }) => findings),
    tallies: sum(all.flatMap(({ tallies }) => tallies)),
    resources: all.at(0)?.resources ?? 0,
  };
}

function within(rule: Rule, stacks: ReadonlySet<string>): Rule {
  return { ...rule, judge: (resource) => stacks.has(resource.source.stack.id) ? rule.judge(resource) : NOT_APPLICABLE };
}

function sum(tallies: readonly RuleTally[]): RuleTally[] {
  const byRule = new Map<string, RuleTally>();
  for (const tally of tallies) {
    const { applicable = 0, failed = 0, unknown = 0, errors = 0 } = byRule.get(tally.ruleId) ?? {};
    byRule.set(tally.ruleId, {
      ruleId: tally.ruleId,
      applicable: applicable + tally.applicable,
      failed: failed + tally.failed,
      unknown: unknown + tally.unknown,
      errors: errors + tally.errors,
    });
  }
  return [...byRule.values()];
}
