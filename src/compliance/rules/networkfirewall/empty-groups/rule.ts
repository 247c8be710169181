import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-6',
  title: 'Stateless rule groups have rules',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NetworkFirewall::RuleGroup'],
  rationale: 'A group without rules stops nothing, but looks as if it did.',
  remediation: 'Set RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-networkfirewall-rulegroup.html'],
  controls: ['FSBP NetworkFirewall.6'],
  judge(resource) {
    const rules = resource.at('RuleGroup', 'RulesSource', 'StatelessRulesAndCustomActions', 'StatelessRules');
    return resource.at('Type').isOneOf('STATELESS') ? failUnless(rules.items().length > 0, rules, 'no rules') : NOT_APPLICABLE;
  },
});
