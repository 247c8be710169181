import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIREHOSE-1',
  title: 'Delivery streams that take records themselves are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set KeyType of DeliveryStreamEncryptionConfigurationInput',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
  judge(stream) {
    const type = stream.at('DeliveryStreamType');
    const isDirect = !type.isSet || type.isOneOf('DirectPut');
    const key = stream.at('DeliveryStreamEncryptionConfigurationInput', 'KeyType');
    return isDirect ? mustBeOneOf(key, ['AWS_OWNED_CMK', 'CUSTOMER_MANAGED_CMK'], 'records are not encrypted while they wait') : NOT_APPLICABLE;
  },
});
