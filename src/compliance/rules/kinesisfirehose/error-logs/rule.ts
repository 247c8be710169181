import { destinationsOf } from '../../../domain/delivery-streams';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIREHOSE-2',
  title: 'Delivery streams log what they could not deliver',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  rationale: 'Records that are lost are not missed, also those of an audit.',
  remediation: 'Set CloudWatchLoggingOptions.Enabled of the destination to true, with LogGroupName and LogStreamName',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html'],
  judge(stream) {
    const destinations = destinationsOf(stream);
    return destinations.length === 0
      ? NOT_APPLICABLE
      : judgeEach(destinations, (one) => mustBeTrue(one.at('CloudWatchLoggingOptions', 'Enabled'), 'nobody learns what was not delivered'));
  },
});
