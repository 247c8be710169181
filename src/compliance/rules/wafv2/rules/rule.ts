import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-3',
  title: 'Web ACLs have rules',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::WAFv2::WebACL'],
  rationale: 'A web ACL that lets everything through protects nothing, but looks as if it did.',
  remediation: 'Set Rules, or let DefaultAction be Block',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-webacl.html'],
  checks: ['wafv2_webacl_with_rules'],
  controls: ['FSBP WAF.10'],
  judge(resource) {
    const rules = resource.at('Rules');
    return failUnless(rules.items().length > 0 || resource.at('DefaultAction', 'Block').isSet, rules, 'every request is let through');
  },
});
