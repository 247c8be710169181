import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KMS-6',
  title: 'Keys wait a month before they are deleted',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  rationale: 'A key that is deleted by mistake takes all its data with it when nobody notices in time.',
  remediation: 'Set PendingWindowInDays to 30, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-key.html'],
  judge(key) {
    const days = key.at('PendingWindowInDays').number() ?? 30;
    return failUnless(days >= 30, key.at('PendingWindowInDays'), `the key is gone ${days} days after somebody deletes it`);
  },
});
