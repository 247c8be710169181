import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-33',
  title: 'Users choose a password of their own',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IAM::User'],
  rationale: 'The password of the template is known to everybody who sees it, and stays valid.',
  remediation: 'Set LoginProfile.PasswordResetRequired to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-user.html'],
  judge(user) {
    const profile = user.at('LoginProfile');
    if (!profile.isSet) {
      return NOT_APPLICABLE;
    }
    return failUnless(profile.at('PasswordResetRequired').isTrue(), profile.at('PasswordResetRequired'), 'the first password stays valid');
  },
});
