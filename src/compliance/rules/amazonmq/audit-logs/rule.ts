import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MQ-4',
  title: 'Brokers of ActiveMQ log who manages them',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AmazonMQ::Broker'],
  rationale: 'Who changed a queue or a user is not known.',
  remediation: 'Set Logs.Audit to true',
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring-configure-cloudwatch.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/mq-controls.html',
  ],
  judge(broker) {
    return broker.at('EngineType').isOneOf('ACTIVEMQ') ? mustBeTrue(broker.at('Logs', 'Audit'), 'nobody sees who manages it') : NOT_APPLICABLE;
  },
});
