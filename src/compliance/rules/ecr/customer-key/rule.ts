import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECR-3',
  title: 'Images are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  rationale: 'With the key of AWS no key policy decides who may pull.',
  remediation: 'Set EncryptionConfiguration to KMS with a KmsKey',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html'],
  judge(repository) {
    return mustHaveCustomerKey(repository.at('EncryptionConfiguration', 'KmsKey'));
  },
});
