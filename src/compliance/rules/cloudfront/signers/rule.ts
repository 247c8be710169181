import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-19',
  title: 'Signed URLs are checked with key groups',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Key pairs of an account are made and changed by its root user only; so they stay for years.',
  remediation: 'Replace TrustedSigners by TrustedKeyGroups',
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html'],
  judge(distribution) {
    const config = distribution.at('DistributionConfig');
    const behaviors = [config.at('DefaultCacheBehavior'), ...config.at('CacheBehaviors').items()].map((behavior) => behavior.at('TrustedSigners'));
    return judgeEach(behaviors, (signers) => failUnless(signers.items().length === 0, signers, 'whole accounts sign, with the keys of their root users'));
  },
});
