import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MQ-3',
  title: 'Brokers of Amazon MQ send their log to CloudWatch Logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AmazonMQ::Broker'],
  rationale: 'Without logs nobody can tell who read or changed what.',
  remediation: 'Set General of Logs to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-broker.html'],
  checks: ['mq_broker_logging_enabled'],
  judge(broker) {
    return mustBeTrue(broker.at('Logs', 'General'), 'connections and errors are not kept');
  },
});
