import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

const PERIOD = Duration.minutes(5);
const DEVIATIONS = 3;

interface Watched {
  readonly topic: sns.ITopic;
  readonly blocked: cloudwatch.IMetric;
  /** Of rules, by name: any match is worth a message. */
  readonly matches: { readonly name: string; readonly description: string; readonly metric: cloudwatch.IMetric }[];
}

/** The alarms of a web ACL. What was never blocked has no data, which is well. */
export function createAlarms(scope: Construct, { topic, blocked, matches }: Watched): cloudwatch.Alarm[] {
  const unusual = new cloudwatch.AnomalyDetectionAlarm(scope, 'Unusual', {
    metric: blocked,
    stdDevs: DEVIATIONS,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
    evaluationPeriods: 3,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    alarmDescription: 'The web ACL blocks more requests than usual',
  });
  const alarms = [unusual, ...matches.map(({ name, description, metric }) => new cloudwatch.Alarm(scope, name, {
    metric,
    threshold: 0,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    alarmDescription: description,
  }))];
  alarms.forEach((alarm) => { alarm.addAlarmAction(new SnsAction(topic)); });
  return alarms;
}

/** A metric of a web ACL, summed over five minutes. @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html */
export function webAclMetric(
  metricName: string, dimensionsMap: cloudwatch.DimensionsMap, options: cloudwatch.MetricOptions = {},
): cloudwatch.Metric {
  return new cloudwatch.Metric({ namespace: 'AWS/WAFV2', metricName, statistic: 'Sum', period: PERIOD, ...options, dimensionsMap });
}
