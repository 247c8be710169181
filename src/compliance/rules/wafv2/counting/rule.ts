import { type ResourceProperty } from '../../../model/resource';
import { defineRule, fail, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-4',
  title: 'Web ACLs do more than count',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WAFv2::WebACL'],
  rationale: 'Rules that only count were a trial; attacks go through.',
  remediation: 'Give a rule another action than Count, and take OverrideAction.Count away from managed rule groups',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-webacl-rule.html'],
  judge(resource) {
    const rules = resource.at('Rules');
    if (rules.items().length === 0 || resource.at('DefaultAction', 'Block').isSet) {
      return NOT_APPLICABLE;
    }
    const counts = rules.items().map((one) => [one.at('Action'), one.at('OverrideAction')].some((action) => isCount(action)));
    if (!counts.includes(false)) {
      return fail(rules, 'all rules only count');
    }
    const groups = rules.items().filter((one) => one.at('Statement', 'ManagedRuleGroupStatement').isSet);
    return judgeEach(groups, (group) => failUnless(!isCount(group.at('OverrideAction')), group.at('OverrideAction'),
      `the managed rule group ${group.at('Statement', 'ManagedRuleGroupStatement', 'Name').text() ?? ''} only counts`));
  },
});

function isCount(action: ResourceProperty): boolean {
  action.requireShape();
  return action.at('Count').isSet;
}
