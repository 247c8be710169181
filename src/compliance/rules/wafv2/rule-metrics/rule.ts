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
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-webacl-visibilityconfig.html'],
  controls: ['FSBP WAF.12'],
  judge(resource) {
    const metrics = resource.at('Rules').items().map((one) => one.at('VisibilityConfig', 'CloudWatchMetricsEnabled'));
    return judgeEach(metrics, (enabled) => mustBeTrue(enabled, 'the rule is not measured'));
  },
});
