import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONNECT-21',
  title: 'Recordings of calls are encrypted with a KMS key',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Connect::InstanceStorageConfig'],
  rationale: 'Callers say names, numbers of cards and illnesses.',
  remediation: 'Set S3Config.EncryptionConfig with KeyId',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-instancestorageconfig.html',
  ],
  judge(storage) {
    const bucket = storage.at('S3Config');
    return bucket.isSet ? mustHaveCustomerKey(bucket.at('EncryptionConfig', 'KeyId')) : NOT_APPLICABLE;
  },
});
