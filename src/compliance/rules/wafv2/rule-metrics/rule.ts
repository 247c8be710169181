import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-8',
  title: 'Rules of web ACLs have metrics',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
  rationale: 'Nobody sees that a rule begins to match.',
  remediation: 'Set VisibilityConfig.CloudWatchMetricsEnabled of the rule to true',
  references: ['http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-webacl-visibilityconfig.html'],
  controls: ['FSBP WAF.12'],
  judge(resource) {
    return judgeEach(resource.at('Rules').items(), (one) => mustBeTrue(one.at('VisibilityConfig', 'CloudWatchMetricsEnabled'), 'the rule is not measured'));
  },
});
