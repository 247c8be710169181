import { EVERYBODY, outcomesOf } from '../../../domain/policies/exposure';
import { trustOf } from '../../../domain/policies/trust';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-1',
  title: 'Roles do not trust everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::IAM::Role'],
  rationale: 'Who may be anybody becomes the role from his own account, with everything that the role may do.',
  remediation: 'Name the principals in AssumeRolePolicyDocument, or ask for aws:PrincipalOrgID',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  judge(role) {
    const trust = trustOf(role);
    return trust === undefined ? NOT_APPLICABLE : outcomesOf(role, trust, EVERYBODY, (who) => `${who} may assume the role`);
  },
});
