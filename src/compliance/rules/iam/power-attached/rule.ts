import { isMightyPolicy } from '../../../domain/policies/managed';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-14',
  title: 'Nobody has a policy of AWS that leads to everything',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'],
  rationale: 'Who may change IAM makes himself an administrator; who may do everything but that finds a role that can.',
  remediation: 'Attach a policy that lists the actions and resources that are needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  judge(principal) {
    const attached = principal.at('ManagedPolicyArns').items();
    return attached.length === 0 ? NOT_APPLICABLE : judgeEach(attached, (property) => failUnless(!isMightyPolicy(property), property, 'this policy leads to nearly everything'));
  },
});
