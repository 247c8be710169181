import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-12',
  title: 'Distributions have a second origin to fall back on',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'When the origin fails, so does the site.',
  remediation: 'Set OriginGroups with two members',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origingroups.html'],
  checks: ['cloudfront_distributions_multiple_origin_failover_configured'],
  judge(resource) {
    const groups = resource.at('DistributionConfig', 'OriginGroups', 'Items');
    return failUnless(groups.items().length > 0, resource.at('DistributionConfig', 'OriginGroups'), 'one origin, and no other');
  },
});
