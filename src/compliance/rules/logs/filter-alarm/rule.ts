import { isWatched } from '../../../domain/audit-alarms';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const FIELDS_OF_CALLS = /\$\.(eventName|eventSource|eventType|errorCode|userIdentity|additionalEventData)/;

export const rule = defineRule({
  id: 'LOGS-8',
  title: 'What metric filters of the audit log count, an alarm watches',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Logs::MetricFilter'],
  rationale: 'A number that nobody looks at warns nobody.',
  remediation: 'Add an AWS::CloudWatch::Alarm on the metric',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-metricfilter.html',
  ],
  judge(filter) {
    const pattern = filter.at('FilterPattern');
    // The fields are known even where what they are compared with is not.
    const isAboutCalls = FIELDS_OF_CALLS.test((pattern.isOpaque ? pattern.text() : pattern.pattern()) ?? '');
    return isAboutCalls
      ? judgeEach(filter.at('MetricTransformations').items(), (metric) => failUnless(isWatched(metric), metric, 'no alarm watches this metric'))
      : NOT_APPLICABLE;
  },
});
