import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-8',
  title: 'Origins are asked by HTTPS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'What viewers sent by TLS goes on in plain text through the Internet.',
  remediation: 'Set OriginProtocolPolicy to https-only',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-customoriginconfig.html'],
  checks: ['cloudfront_distributions_origin_traffic_encrypted'],
  judge(resource) {
    const config = resource.at('DistributionConfig');
    const behaviors = [config.at('DefaultCacheBehavior'), ...config.at('CacheBehaviors').items()];
    return judgeEach(config.at('Origins').items().filter((origin) => origin.at('CustomOriginConfig').isSet), (origin) => {
      const policy = origin.at('CustomOriginConfig', 'OriginProtocolPolicy');
      const takesHttp = behaviors.some((behavior) => behavior.at('TargetOriginId').pattern() === origin.at('Id').pattern()
        && behavior.at('ViewerProtocolPolicy').isOneOf('allow-all'));
      const isPlain = policy.isOneOf('http-only') || (policy.isOneOf('match-viewer') && takesHttp);
      return failUnless(!isPlain, policy, 'the origin is asked in plain HTTP');
    });
  },
});
