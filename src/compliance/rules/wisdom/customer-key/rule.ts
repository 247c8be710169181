import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WISDOM-1',
  title: 'Knowledge of the contact centre is encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Wisdom::KnowledgeBase', 'AWS::Wisdom::Assistant'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set ServerSideEncryptionConfiguration.KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-wisdom-knowledgebase.html',
  ],
  judge(base) {
    return mustHaveCustomerKey(base.at('ServerSideEncryptionConfiguration', 'KmsKeyId'));
  },
});
