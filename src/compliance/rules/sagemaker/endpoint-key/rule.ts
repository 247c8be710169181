import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-6',
  title: 'Endpoints are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SageMaker::EndpointConfig'],
  rationale: 'With the key of AWS no key policy decides who reads models and data.',
  remediation: 'Set KmsKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-endpointconfig.html'],
  checks: ['sagemaker_endpoint_configuration_kms_key_configured'],
  judge(config) {
    return mustHaveCustomerKey(config.at('KmsKeyId'));
  },
});
