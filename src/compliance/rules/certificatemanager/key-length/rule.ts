import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ACM-2',
  title: 'Certificates have keys of at least 2048 bits',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CertificateManager::Certificate'],
  rationale: 'A key of 1024 bits can be worked out.',
  remediation: 'Set KeyAlgorithm to RSA_2048 or EC_prime256v1',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html'],
  checks: ['acm_certificates_with_secure_key_algorithms'],
  judge(resource) {
    return failUnless(!resource.at('KeyAlgorithm').isOneOf('RSA_1024'), resource.at('KeyAlgorithm'), 'the key is too short');
  },
});
