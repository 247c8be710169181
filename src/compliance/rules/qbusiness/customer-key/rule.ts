import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'QBUSINESS-2',
  title: 'Amazon Q Business encrypts with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::QBusiness::Application'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set EncryptionConfiguration.KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-qbusiness-application.html',
  ],
  judge(application) {
    return mustHaveCustomerKey(application.at('EncryptionConfiguration', 'KmsKeyId'));
  },
});
