import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-4',
  title: 'Notebooks are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SageMaker::NotebookInstance'],
  rationale: 'With the key of AWS no key policy decides who reads the volume.',
  remediation: 'Set KmsKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-notebookinstance.html'],
  checks: ['sagemaker_notebook_instance_kms_key_configured', 'sagemaker_notebook_instance_encryption_enabled'],
  judge(notebook) {
    return mustHaveCustomerKey(notebook.at('KmsKeyId'));
  },
});
