import { type Resource } from '../../../model/resource';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-5',
  title: 'Distributions write access logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'Without access logs nobody can tell who asked for what.',
  remediation: 'Set Logging.Bucket, or make an AWS::Logs::DeliverySource for ACCESS_LOGS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-logging.html'],
  checks: ['cloudfront_distributions_logging_enabled'],
  judge(resource) {
    const bucket = resource.at('DistributionConfig', 'Logging', 'Bucket');
    return failUnless(bucket.isSet || hasDelivery(resource), resource.at('DistributionConfig', 'Logging'), 'no access logs');
  },
});

/** Whether its logs are delivered by CloudWatch Logs: the ARN has the id of the distribution at its end. */
function hasDelivery(distribution: Resource): boolean {
  const targets = distribution.estate.ofType('AWS::Logs::DeliverySource').map((source) => source.at('ResourceArn'));
  const open = targets.find((target) => target.isOpaque && distribution.estate.find(target.pattern() ?? '') === undefined);
  return targets.some((target) => target.pattern()?.includes(distribution.ref) === true) || open?.text() !== undefined;
}
