import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAF-1',
  title: 'Web ACLs of AWS WAF Classic have rules',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  rationale: 'A web ACL that lets everything through protects nothing, but looks as if it did.',
  remediation: 'Set Rules, or use AWS::WAFv2::WebACL',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-waf-webacl.html'],
  controls: ['FSBP WAF.4', 'FSBP WAF.8'],
  judge(resource) {
    const rules = resource.at('Rules');
    return failUnless(rules.items().length > 0 || resource.at('DefaultAction', 'Type').isOneOf('BLOCK'), rules, 'every request is let through');
  },
});
