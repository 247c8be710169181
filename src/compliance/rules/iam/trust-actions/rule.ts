import { hasEveryAction } from '../../../domain/policies/actions';
import { elementPlace, requireStatements } from '../../../domain/policies/document';
import { trustOf } from '../../../domain/policies/trust';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-7',
  title: 'Trust policies name the actions by which a role is assumed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IAM::Role'],
  rationale: 'With wildcards the role can also be tagged, given another identity, or assumed in ways that AWS adds later.',
  remediation: 'List sts:AssumeRole, and sts:TagSession where it is needed',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
  judge(role) {
    const trust = trustOf(role);
    if (trust === undefined) {
      return NOT_APPLICABLE;
    }
    requireStatements(trust);
    return trust.policy.statements.filter((statement) => statement.effect === 'Allow' && hasEveryAction(statement))
      .flatMap((statement) => fail(elementPlace(trust, statement, 'Action', 'NotAction'), 'every way to assume the role is allowed'));
  },
});
