import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MQ-1',
  title: 'Brokers of Amazon MQ have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::AmazonMQ::Broker'],
  rationale: 'A broker that the Internet can reach is held by its passwords alone.',
  remediation: 'Set PubliclyAccessible to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-broker.html'],
  judge(broker) {
    return mustNotBeTrue(broker.at('PubliclyAccessible'), 'the Internet reaches it');
  },
});
