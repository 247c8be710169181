import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-9',
  title: 'Home directories of Studio are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SageMaker::Domain'],
  rationale: 'With the key of AWS no key policy decides who reads home directories.',
  remediation: 'Set KmsKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-domain.html'],
  judge(domain) {
    return mustHaveCustomerKey(domain.at('KmsKeyId'));
  },
});
