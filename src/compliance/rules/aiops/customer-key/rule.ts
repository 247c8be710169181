import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AIOPS-1',
  title: 'Investigations are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AIOps::InvestigationGroup'],
  rationale: 'What went wrong in the account, and why, is guarded by no key policy of it.',
  remediation: 'Set EncryptionConfig.KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-aiops-investigationgroup.html',
  ],
  judge(group) {
    return mustHaveCustomerKey(group.at('EncryptionConfig', 'KmsKeyId'));
  },
});
