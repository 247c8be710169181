import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIREHOSE-4',
  title: 'Delivery streams are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  rationale: 'The policy of a key decides who may read the records, and its use is logged.',
  remediation: 'Set KeyType of DeliveryStreamEncryptionConfigurationInput to CUSTOMER_MANAGED_CMK, and KeyARN',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
  judge(stream) {
    const type = stream.at('DeliveryStreamType');
    const input = stream.at('DeliveryStreamEncryptionConfigurationInput');
    if (type.isSet && !type.isOneOf('DirectPut')) {
      return NOT_APPLICABLE;
    }
    return input.at('KeyType').isOneOf('CUSTOMER_MANAGED_CMK') ? mustHaveCustomerKey(input.at('KeyARN')) : fail(input.at('KeyType'), 'no key of the customer');
  },
});
