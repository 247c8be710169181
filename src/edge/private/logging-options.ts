import { requireMadeBy, requireOneOf } from './checks';
import { requireLogName } from './log-name';
import { WebAclLogDestination } from '../web-acl-log-destination';
import { WebAclLogFilter, type WebAclLoggingOptions } from '../web-acl-logging-props';

/** Refuses what would not work, before anything exists. */
export function validateLogging({ destination, filter, key, retention, removalPolicy }: WebAclLoggingOptions): void {
  requireOneOf('filter', filter, WebAclLogFilter);
  if (destination === undefined) {
    return;
  }
  requireMadeBy('destination', destination, WebAclLogDestination);
  for (const [prop, value] of Object.entries({ key, retention, removalPolicy })) {
    if (value !== undefined) {
      throw new Error(`'${prop}' must be left out when 'destination' is given`);
    }
  }
  const { _logGroup: logGroup, _bucket: bucket, _deliveryStream: stream } = destination;
  const named = logGroup ?? bucket ?? stream;
  if (named) {
    requireLogName(named, logGroup?.logGroupName ?? bucket?.bucketName ?? stream?.deliveryStreamName ?? '');
  }
}
