import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-3',
  title: 'Policies of firewalls have rule groups',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NetworkFirewall::FirewallPolicy'],
  rationale: 'A firewall without rules stops nothing, but looks as if it did.',
  remediation: 'Set StatefulRuleGroupReferences or StatelessRuleGroupReferences',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html'],
  checks: ['networkfirewall_policy_rule_group_associated'],
  judge(resource) {
    const policy = resource.at('FirewallPolicy');
    const groups = ['StatefulRuleGroupReferences', 'StatelessRuleGroupReferences'].flatMap((name) => policy.at(name).items());
    return failUnless(groups.length > 0, policy.at('StatefulRuleGroupReferences'), 'no rules');
  },
});
