import type { Statement } from '../../../../analysis/evaluation/types';
import { elementPlace, requireStatements } from '../../../domain/policies/document';
import { asksForMfa, trustOf } from '../../../domain/policies/trust';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

function isForUsers({ effect, principals = [] }: Statement): boolean {
  return effect === 'Allow' && principals.some(({ kind, value }) => kind === 'AWS' && value.includes(':user/'));
}

export const rule = defineRule({
  id: 'IAM-8',
  title: 'Users of an account assume roles with a second factor only',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::IAM::Role'],
  rationale: 'A password or an access key that leaked is then not enough.',
  remediation: 'Ask for aws:MultiFactorAuthPresent true in the Condition',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html'],
  judge(role) {
    const trust = trustOf(role);
    if (trust === undefined) {
      return NOT_APPLICABLE;
    }
    requireStatements(trust);
    return trust.policy.statements.filter((statement) => isForUsers(statement) && !asksForMfa(statement))
      .flatMap((statement) => fail(elementPlace(trust, statement, 'Principal'), 'users may assume the role without a second factor'));
  },
});
