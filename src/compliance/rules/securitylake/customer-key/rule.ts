import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYLAKE-3',
  title: 'Security Lake encrypts with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SecurityLake::DataLake'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set EncryptionConfiguration.KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securitylake-datalake.html',
  ],
  judge(lake) {
    return mustHaveCustomerKey(lake.at('EncryptionConfiguration', 'KmsKeyId'));
  },
});
