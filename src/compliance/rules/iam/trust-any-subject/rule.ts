import { outcomesOf } from '../../../domain/policies/exposure';
import { trustOf } from '../../../domain/policies/trust';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-5',
  title: 'Roles for web identities ask whose token it is',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IAM::Role'],
  rationale: 'Everybody who has an account with the provider, or runs something in the cluster, gets a token: without the subject, or the audience of the own application, each of them becomes the role.',
  remediation: 'Ask for sub and aud of the provider in the Condition',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html', 'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html'],
  judge(role) {
    const trust = trustOf(role);
    return trust === undefined ? NOT_APPLICABLE : outcomesOf(role, trust, ['OIDC_ANY_SUBJECT'], (who) => `everybody whom ${who} vouches for may assume the role`);
  },
});
