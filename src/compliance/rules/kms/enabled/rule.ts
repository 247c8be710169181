import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KMS-8',
  title: 'Keys are enabled',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  rationale: 'What is encrypted with a disabled key cannot be read.',
  remediation: 'Leave Enabled out, or set it to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-key.html'],
  judge(key) {
    return failUnless(!key.at('Enabled').isFalse(), key.at('Enabled'), 'the key is disabled');
  },
});
