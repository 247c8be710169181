import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SYNTHETICS-1',
  title: 'What canaries have seen is encrypted with a KMS key',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Synthetics::Canary'],
  rationale: 'Screenshots and recordings show pages behind the login.',
  remediation: 'Set ArtifactConfig.S3Encryption with EncryptionMode SSE_KMS and KmsKeyArn',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_artifact_encryption.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-synthetics-canary.html',
  ],
  judge(canary) {
    return mustHaveCustomerKey(canary.at('ArtifactConfig', 'S3Encryption', 'KmsKeyArn'));
  },
});
