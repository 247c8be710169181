import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-6',
  title: 'Distributions have a root object',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Whoever asks for the root may get a list of all objects.',
  remediation: 'Set DefaultRootObject',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html'],
  checks: ['cloudfront_distributions_default_root_object'],
  judge(resource) {
    const root = resource.at('DistributionConfig', 'DefaultRootObject');
    return failUnless((root.text() ?? '') !== '', root, 'no root object');
  },
});
