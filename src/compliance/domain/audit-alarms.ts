import { matchesEvent, type LogEvent } from './filter-patterns';
import { logGroupNamed } from './log-groups';
import { isKnownText } from '../../template/model/opaque';
import type { Estate } from '../model/estate';
import type { Resource, ResourceProperty } from '../model/resource';
import { failUnless, NOT_APPLICABLE, type Judgement } from '../model/rule';

const WATCHED = Symbol('metrics that alarms watch');

/** Whether an alarm watches the metric that a transformation of a metric filter writes. */
export function isWatched(transformation: ResourceProperty): boolean {
  const name = nameOf(transformation.at('MetricNamespace'), transformation.at('MetricName'));
  return transformation.owner.estate.once(WATCHED, watchedMetrics).has(name);
}

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

/** A call as CloudTrail logs it. */
export function call(eventSource: string, eventName: string, more: LogEvent = {}): LogEvent {
  return {
    eventSource: `${eventSource}.amazonaws.com`, eventName, eventType: 'AwsApiCall', sourceIPAddress: '198.51.100.7', userIdentity: { type: 'IAMUser' }, ...more,
  };
}

/** Calls of one service. */
export function calls(eventSource: string, ...eventNames: string[]): LogEvent[] {
  return eventNames.map((name) => call(eventSource, name));
}

/** Each of these events in the log group of the trail must be counted by a metric filter that an alarm watches. */
export function mustBeWatched(trail: Resource, events: readonly LogEvent[]): Judgement {
  const group = logGroupNamed(trail.at('CloudWatchLogsLogGroupArn'));
  if (group === undefined) {
    return NOT_APPLICABLE;
  }
  const patterns = group.referrers('AWS::Logs::MetricFilter', 'LogGroupName')
    .filter((filter) => filter.at('MetricTransformations').items().some(isWatched)).map((filter) => filter.at('FilterPattern'));
  const missing = events.filter((event) => !patterns.some((pattern) => isCounted(pattern, event)));
  return failUnless(missing.length === 0, trail.at('CloudWatchLogsLogGroupArn'), `no alarm on ${[...new Set(missing.map(nameOfEvent))].join(', ')}`);
}

function isCounted(pattern: ResourceProperty, event: LogEvent): boolean {
  const text = (pattern.isOpaque ? pattern.text() : pattern.pattern()) ?? '';
  const isSure = matchesEvent(text, event, false);
  // Asking for the text of what is not known ends the rule.
  return isSure || (!isKnownText(text) && matchesEvent(text, event, true) && pattern.text() !== undefined);
}

function nameOfEvent({ errorCode, eventName }: LogEvent): string {
  return [errorCode, eventName].find((name) => typeof name === 'string') ?? '';
}
