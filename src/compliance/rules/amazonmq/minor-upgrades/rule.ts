import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MQ-2',
  title: 'Brokers of Amazon MQ take minor versions by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AmazonMQ::Broker'],
  rationale: 'Minor versions carry the security fixes of the engine.',
  remediation: 'Set AutoMinorVersionUpgrade to true, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-broker.html'],
  judge(broker) {
    return mustNotBeFalse(broker.at('AutoMinorVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
