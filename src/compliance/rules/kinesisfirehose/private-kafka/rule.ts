import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIREHOSE-5',
  title: 'Delivery streams reach Kafka without the Internet',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  rationale: 'A cluster that is read over the Internet has to be open to it.',
  remediation: 'Set MSKSourceConfiguration.AuthenticationConfiguration.Connectivity to PRIVATE',
  references: ['https://docs.aws.amazon.com/firehose/latest/APIReference/API_AuthenticationConfiguration.html'],
  judge(stream) {
    const source = stream.at('MSKSourceConfiguration');
    const way = source.at('AuthenticationConfiguration', 'Connectivity');
    return source.isSet ? failUnless(!way.isOneOf('PUBLIC'), way, 'the cluster is read over the Internet') : NOT_APPLICABLE;
  },
});
