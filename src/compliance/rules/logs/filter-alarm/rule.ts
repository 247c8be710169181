import type { Estate } from '../../../model/estate';
import type { ResourceProperty } from '../../../model/resource';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const FIELDS_OF_CALLS = /\$\.(eventName|eventSource|eventType|errorCode|userIdentity|additionalEventData)/;
const WATCHED = Symbol('metrics that alarms watch');

function watchedMetrics(estate: Estate): ReadonlySet<string> {
  return new Set(estate.ofType('AWS::CloudWatch::Alarm').flatMap((alarm) => [
    nameOf(alarm.at('Namespace'), alarm.at('MetricName')),
    ...alarm.at('Metrics').isOpaque ? [] : alarm.at('Metrics').items().map((query) => query.at('MetricStat', 'Metric'))
      .map((metric) => nameOf(metric.at('Namespace'), metric.at('MetricName'))),
  ]));
}

function nameOf(namespace: ResourceProperty, metric: ResourceProperty): string {
  return [namespace.pattern(), metric.pattern()].join('\n');
}

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
    return !isAboutCalls ? NOT_APPLICABLE : judgeEach(filter.at('MetricTransformations').items(), (metric) => {
      const name = nameOf(metric.at('MetricNamespace'), metric.at('MetricName'));
      return failUnless(filter.estate.once(WATCHED, watchedMetrics).has(name), metric, 'no alarm watches this metric');
    });
  },
});
