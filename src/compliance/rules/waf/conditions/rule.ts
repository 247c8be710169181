import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAF-2',
  title: 'Rules of AWS WAF Classic have conditions',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WAF::Rule', 'AWS::WAFRegional::Rule'],
  rationale: 'A rule without conditions matches nothing.',
  remediation: 'Set Predicates',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-waf-rule.html'],
  controls: ['FSBP WAF.2', 'FSBP WAF.6'],
  judge(resource) {
    return failUnless(resource.at('Predicates').items().length > 0, resource.at('Predicates'), 'the rule matches nothing');
  },
});
