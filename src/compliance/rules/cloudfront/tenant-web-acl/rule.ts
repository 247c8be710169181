import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-18',
  title: 'Tenants do not switch off the web ACL of their distribution',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::DistributionTenant'],
  rationale: 'What the distribution refuses for all others gets through to this tenant.',
  remediation: 'Remove Customizations.WebAcl, or set Action to override with another web ACL',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distributiontenant-webaclcustomization.html',
  ],
  judge(tenant) {
    const action = tenant.at('Customizations', 'WebAcl', 'Action');
    return failUnless(!action.isOneOf('disable'), action, 'no web ACL looks at requests to this tenant');
  },
});
