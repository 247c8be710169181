import { outcomesOf } from '../../../domain/policies/exposure';
import { trustOf } from '../../../domain/policies/trust';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-6',
  title: 'Roles for SAML ask for the audience',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IAM::Role'],
  rationale: 'An assertion that the provider made for another service opens the role as well.',
  remediation: 'Ask for SAML:aud https://signin.aws.amazon.com/saml in the Condition',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html'],
  judge(role) {
    const trust = trustOf(role);
    return trust === undefined ? NOT_APPLICABLE : outcomesOf(role, trust, ['SAML_ANY_AUDIENCE'], (who) => `assertions of ${who} for any other service open the role`);
  },
});
