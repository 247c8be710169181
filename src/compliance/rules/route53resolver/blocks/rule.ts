import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-3',
  title: 'DNS firewalls block something',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Route53Resolver::FirewallRuleGroup'],
  rationale: 'An alert tells that data left, after it left.',
  remediation: 'Set Action of the rules to BLOCK, when the alerts show what they would block',
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-rule-actions.html'],
  judge(group) {
    const rules = group.at('FirewallRules');
    const actions = rules.items().map((one) => one.at('Action'));
    return actions.length === 0 ? NOT_APPLICABLE : failUnless(actions.some((action) => action.isOneOf('BLOCK')), rules, 'no rule blocks anything');
  },
});
