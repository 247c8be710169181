import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-1',
  title: 'Web ACLs have metrics',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::WAFv2::WebACL'],
  rationale: 'Without metrics nobody notices an attack, or a rule that stops everything.',
  remediation: 'Set VisibilityConfig.CloudWatchMetricsEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-webacl-visibilityconfig.html'],
  judge(resource) {
    return mustBeTrue(resource.at('VisibilityConfig', 'CloudWatchMetricsEnabled'), 'what the web ACL does is not measured');
  },
});
