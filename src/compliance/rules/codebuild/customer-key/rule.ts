import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-10',
  title: 'Builds encrypt what they leave with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'With the key of AWS no key policy decides who reads artifacts.',
  remediation: 'Set EncryptionKey',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html'],
  judge(project) {
    return mustHaveCustomerKey(project.at('EncryptionKey'));
  },
});
