import type { ManagedRuleGroup } from '../managed-rule-group';
import type { WafRollout } from '../waf-rollout';

/** Groups that only count, for the same reason until the same day. */
export interface Trial {
  readonly groups: string[];
  readonly reason: string;
  readonly until: string;
}

/** Which groups only count. */
export function trialsOf(groups: ManagedRuleGroup[], rollout: WafRollout): Trial[] {
  const trials = new Map<string, Trial>();
  for (const group of groups) {
    const counting = (group._options.rollout ?? rollout)._counting;
    if (counting) {
      const key = JSON.stringify(counting);
      trials.set(key, { groups: [...trials.get(key)?.groups ?? [], group.groupName], reason: counting.reason, until: counting.until });
    }
  }
  return [...trials.values()];
}
