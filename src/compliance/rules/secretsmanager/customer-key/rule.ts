import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRETSMANAGER-3',
  title: 'Secrets are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SecretsManager::Secret'],
  rationale: 'With the key of AWS, whoever may read the secret needs no second permission, and it cannot be shared safely.',
  remediation: 'Set KmsKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-secretsmanager-secret.html'],
  checks: ['secretsmanager_using_cmk'],
  judge(secret) {
    return mustHaveCustomerKey(secret.at('KmsKeyId'));
  },
});
