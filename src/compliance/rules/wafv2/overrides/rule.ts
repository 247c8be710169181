import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const STATEMENTS = ['ManagedRuleGroupStatement', 'RuleGroupReferenceStatement'];

export const rule = defineRule({
  id: 'WAFV2-7',
  title: 'Rules of managed groups are not turned into permissions',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
  rationale: 'What the rule takes for an attack goes through, past all rules that come later.',
  remediation: 'Let ActionToUse be Count, and look at the label in a rule of your own',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-webacl-ruleactionoverride.html'],
  judge(resource) {
    const groups = resource.at('Rules').items().flatMap((one) => STATEMENTS.map((name) => one.at('Statement', name)));
    return judgeEach(groups.flatMap((group) => group.at('RuleActionOverrides').items()), (override) => {
      const action = override.at('ActionToUse');
      action.requireShape();
      return failUnless(!action.at('Allow').isSet, action, 'what looks like an attack is let through');
    });
  },
});
