import { outcomesOf } from '../../../domain/policies/exposure';
import { trustOf } from '../../../domain/policies/trust';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-4',
  title: 'Roles for CI trust single repositories of the organization',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::IAM::Role'],
  rationale: 'Whoever may create or change any repository of the organization becomes the role.',
  remediation: 'Ask for a sub (or repository) that names the repository',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html'],
  judge(role) {
    const trust = trustOf(role);
    return trust === undefined ? NOT_APPLICABLE : outcomesOf(role, trust, ['OIDC_WHOLE_ORGANIZATION'], (who) => `${who} may assume the role`);
  },
});
