import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KENDRA-2',
  title: 'Search indexes are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Kendra::Index'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set ServerSideEncryptionConfiguration.KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kendra-index.html',
  ],
  judge(index) {
    return mustHaveCustomerKey(index.at('ServerSideEncryptionConfiguration', 'KmsKeyId'));
  },
});
