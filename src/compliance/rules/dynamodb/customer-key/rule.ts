import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DYNAMODB-3',
  title: 'Tables are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::DynamoDB::Table'],
  rationale: 'The policy of an own key says who may read the data, and takes that back at once.',
  remediation: 'Set KMSMasterKeyId to a key of your own',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html'],
  checks: ['dynamodb_tables_kms_cmk_encryption_enabled', 'dynamodb_table_encrypted_kms'],
  judge(store) {
    return mustHaveCustomerKey(store.at('SSESpecification', 'KMSMasterKeyId'));
  },
});
