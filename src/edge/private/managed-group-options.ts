import { requireEachMadeBy, requireMadeBy } from './checks';
import type { AwsManagedRuleGroup } from './managed-rule-groups';
import { RULE_NAME, RULE_NAME_RULE } from './rule-name';
import { requireDistinct, requireMatch, requireText } from '../../private/validation';
import type { ManagedRuleGroupOptions } from '../managed-rule-group-options';
import { WafAction } from '../waf-action';
import { WafRollout } from '../waf-rollout';
import { WafStatement } from '../waf-statement';

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_ManagedRuleGroupStatement.html */
const MAXIMUM_OVERRIDES = 100;
const VERSION = /^[\w#:./-]{1,64}$/;

/** Refuses what AWS WAF would not take, or ignore. */
export function validateGroupOptions({ groupName, versioned }: AwsManagedRuleGroup, options: ManagedRuleGroupOptions): void {
  const { rollout, version, scopeDown, ruleActions = [] } = options;
  if (rollout !== undefined) {
    requireMadeBy('rollout', rollout, WafRollout);
  }
  if (scopeDown !== undefined) {
    requireMadeBy('scopeDown', scopeDown, WafStatement);
    scopeDown._asPart('scopeDown');
  }
  if (version !== undefined) {
    requireText('version', version);
    requireMatch('version', version, VERSION, 'have 1 to 64 letters, digits and _#:./-');
    if (!versioned) {
      throw new Error(`'version' must be left out for ${groupName}, which has no versions, got ${version}`);
    }
  }
  if (!Array.isArray(ruleActions)) {
    throw new Error(`'ruleActions' must be a list, got ${typeof ruleActions}`);
  }
  if (ruleActions.length > MAXIMUM_OVERRIDES) {
    throw new Error(`'ruleActions' must hold at most ${MAXIMUM_OVERRIDES}, got ${ruleActions.length}`);
  }
  requireEachMadeBy('action', ruleActions.map(({ action }) => action), WafAction);
  for (const { ruleName, action } of ruleActions) {
    requireText('ruleName', ruleName);
    requireMatch('ruleName', ruleName, RULE_NAME, RULE_NAME_RULE);
    if (action._kind === 'allow') {
      throw new Error(`'action' of ${ruleName} must not be allow: what looks like an attack would pass all later rules`);
    }
    if (action._hasResponse) {
      throw new Error(`'action' of ${ruleName} must be without a response of its own`);
    }
  }
  requireDistinct('ruleActions', ruleActions.map(({ ruleName }) => ruleName));
}
