import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MQ-5',
  title: 'Brokers of Amazon MQ are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AmazonMQ::Broker'],
  rationale: 'The policy of a key decides who may read messages, and its use is logged.',
  remediation: 'Set EncryptionOptions.UseAwsOwnedKey to false, and KmsKeyId',
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-amazonmq-broker-encryptionoptions.html',
  ],
  judge(broker) {
    const options = broker.at('EncryptionOptions');
    return options.at('UseAwsOwnedKey').isFalse() ? mustHaveCustomerKey(options.at('KmsKeyId')) : fail(options.at('UseAwsOwnedKey'), 'encrypted with a key of AWS');
  },
});
