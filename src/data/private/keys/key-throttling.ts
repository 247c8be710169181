import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as logs from 'aws-cdk-lib/aws-logs';
import { type Construct } from 'constructs';
import { requireRange } from '../../../private/validation';
import type { KeyThrottlingAlarmOptions } from '../../secure-key-options';

const FILTER_ID = 'ThrottledRequests';
const NAMESPACE = 'SecurityBaseline/KMS';

/** The metric of the filter, which is created by the first call. */
export function throttlesIn(key: Construct, trailLogGroup: logs.ILogGroup): cloudwatch.Metric {
  const existing = key.node.tryFindChild(FILTER_ID) as logs.MetricFilter | undefined;
  const { logGroupName = trailLogGroup.logGroupName } = (existing?.node.defaultChild ?? {}) as Partial<logs.CfnMetricFilter>;
  if (logGroupName !== trailLogGroup.logGroupName) {
    throw new Error("'trailLogGroup' must be the same in every call: with a second one, requests would be counted twice");
  }
  const filter = existing ?? new logs.MetricFilter(key, FILTER_ID, {
    logGroup: trailLogGroup,
    filterPattern: logs.FilterPattern.literal('{ ($.eventSource = "kms.amazonaws.com") && ($.errorCode = "ThrottlingException") }'),
    metricNamespace: NAMESPACE,
    metricName: FILTER_ID,
    metricValue: '1',
  });
  return filter.metric({ statistic: cloudwatch.Stats.SUM, period: Duration.minutes(5) });
}

export function alarmOnThrottling(key: Construct, options: KeyThrottlingAlarmOptions): cloudwatch.Alarm {
  const { trailLogGroup, topic, threshold = 1, actions = [] } = options;
  requireRange('threshold', threshold, 1, Number.MAX_SAFE_INTEGER);
  const alarm = new cloudwatch.Alarm(key, 'Throttling', {
    alarmDescription: 'KMS refused requests because of too many: whatever needs its keys fails or waits',
    metric: throttlesIn(key, trailLogGroup),
    threshold,
    evaluationPeriods: 1,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(...actions, ...topic ? [new SnsAction(topic)] : []);
  return alarm;
}
