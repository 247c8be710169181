import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KMS-7',
  title: 'The check against lock-out of keys is not bypassed',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::KMS::Key'],
  rationale: 'Without the check a policy can be set that nobody may change any more.',
  remediation: 'Leave BypassPolicyLockoutSafetyCheck out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-key.html', 'https://docs.aws.amazon.com/controltower/latest/controlreference/ct-kms-pv-3.html'],
  judge(key) {
    return failUnless(!key.at('BypassPolicyLockoutSafetyCheck').isTrue(), key.at('BypassPolicyLockoutSafetyCheck'), 'the check against lock-out is bypassed');
  },
});
