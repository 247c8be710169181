import { outcomesOf } from '../../../domain/policies/exposure';
import { trustOf } from '../../../domain/policies/trust';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-3',
  title: 'Roles for CI trust named repositories',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::IAM::Role'],
  rationale: 'GitHub and GitLab give tokens to whoever has a repository there: a trust that does not name one lets in the whole world.',
  remediation: 'Ask for a sub (or repository) that names organization and repository without wildcards in either',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html'],
  judge(role) {
    const trust = trustOf(role);
    return trust === undefined ? NOT_APPLICABLE : outcomesOf(role, trust, ['OIDC_ANY_REPOSITORY'], (who) => `${who} may assume the role`);
  },
});
