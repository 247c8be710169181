import { mustName } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-4',
  title: 'Trails send their events to CloudWatch Logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Without a log group there is no metric filter and no alarm: what happens is seen when somebody opens the files.',
  remediation: 'Set CloudWatchLogsLogGroupArn and CloudWatchLogsRoleArn',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_cloudwatch_logging_enabled', 'cloud_trail_cloud_watch_logs_enabled'],
  judge(trail) {
    return trail.at('IsLogging').isFalse() ? NOT_APPLICABLE : mustName(trail.at('CloudWatchLogsLogGroupArn'), 'no alarm can watch the events');
  },
});
