import { isAdministratorPolicy } from '../../../domain/policies/managed';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-13',
  title: 'Nobody has the policy of administrators',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'],
  rationale: 'Whoever uses the principal, or takes it over by a fault of a program, owns the account.',
  remediation: 'Attach a policy that lists the actions and resources that are needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  checks: ['iam_aws_attached_policy_no_administrative_privileges'],
  judge(principal) {
    const attached = principal.at('ManagedPolicyArns').items();
    return attached.length === 0 ? NOT_APPLICABLE : judgeEach(attached, (property) => failUnless(!isAdministratorPolicy(property), property, 'this policy allows everything'));
  },
});
