import type { Trial } from './trials';
import { AllowListMode } from '../allow-list-mode';
import type { BaselineWebAclProps } from '../baseline-web-acl-props';

/** What is legal, but may not be what was meant: the rule of the warning, and its text. */
export function warnings(props: BaselineWebAclProps, trials: Trial[]): [string, string][] {
  const { allowListMode, defaultAction, managedRuleGroups, rateLimit } = props;
  const found: [string, string][] = trials.map(({ groups, reason, until }) => ['counting',
    `${groups.join(', ')} only count${groups.length === 1 ? 's' : ''} until ${until}: ${reason}. Attacks go through.`]);
  if (allowListMode === AllowListMode.TERMINATE) {
    found.push(['allowList', 'Requests from the allow list are let through at once, attacks included.']);
  }
  if (allowListMode !== AllowListMode.TERMINATE && props.allowedAddresses && defaultAction?._kind === 'block') {
    found.push(['allowListBlocked', "What no rule lets through is blocked, the allow list included. Let 'allowListMode' be TERMINATE, or add a rule."]);
  }
  if (managedRuleGroups?.length === 0) {
    found.push(['managedRuleGroups', 'No managed rule group looks for attacks.']);
  }
  if (rateLimit?._reasonForNone !== undefined) {
    found.push(['rateLimit', `Requests are not limited: ${rateLimit._reasonForNone}`]);
  }
  return found;
}
