import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-7',
  title: 'Brokers of Kafka keep their logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::MSK::Cluster'],
  rationale: 'Who was refused, and why a broker fell over, is not known later.',
  remediation: 'Enable CloudWatchLogs, S3 or Firehose in LoggingInfo.BrokerLogs',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html'],
  judge(cluster) {
    const logs = cluster.at('LoggingInfo', 'BrokerLogs');
    return failUnless(['CloudWatchLogs', 'S3', 'Firehose'].some((name) => logs.at(name, 'Enabled').isTrue()), logs, 'brokers leave no logs');
  },
});
