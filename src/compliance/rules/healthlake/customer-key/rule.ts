import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'HEALTHLAKE-1',
  title: 'Records of patients are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::HealthLake::FHIRDatastore'],
  rationale: 'Records of patients are guarded by no key policy of this account.',
  remediation: 'Set SseConfiguration.KmsEncryptionConfig.KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-healthlake-fhirdatastore.html',
  ],
  judge(store) {
    return mustHaveCustomerKey(store.at('SseConfiguration', 'KmsEncryptionConfig', 'KmsKeyId'));
  },
});
