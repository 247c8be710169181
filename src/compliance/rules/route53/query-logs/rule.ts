import { mustName } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53-1',
  title: 'Public hosted zones log queries',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Route53::HostedZone'],
  rationale: 'Who looks for weak spots by DNS leaves no trace.',
  remediation: 'Set QueryLoggingConfig.CloudWatchLogsLogGroupArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53-hostedzone-queryloggingconfig.html'],
  checks: ['route53_public_hosted_zones_cloudwatch_logging_enabled'],
  controls: ['FSBP Route53.2'],
  judge(resource) {
    return resource.at('VPCs').items().length > 0
      ? NOT_APPLICABLE
      : mustName(resource.at('QueryLoggingConfig', 'CloudWatchLogsLogGroupArn'), 'queries are not logged');
  },
});
