import { IDENTITY_POLICIES, isOfAdministrator, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-10',
  title: 'Policies do not allow everything',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Whoever uses the principal, or takes it over by a fault of a program, owns the account.',
  remediation: 'List the actions and resources that are needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html'],
  checks: ['iam_customer_attached_policy_no_administrative_privileges', 'iam_inline_policy_no_administrative_privileges'],
  judge(resource) {
    return judgeGrants(resource, ['Action', 'NotAction'], (statement) => isOfAdministrator(statement) ? 'together with its resources this allows everything' : undefined);
  },
});
