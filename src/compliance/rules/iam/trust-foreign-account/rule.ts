import { outcomesOf } from '../../../domain/policies/exposure';
import { asksForMfa, namesWholeAccount, trustOf } from '../../../domain/policies/trust';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-2',
  title: 'Roles trust other accounts as a whole only with an external id',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IAM::Role'],
  rationale: 'A third party that acts for many customers can be led to use the role for another customer, and everybody in the other account who may assume roles becomes this one.',
  remediation: 'Ask for sts:ExternalId in the Condition, or for aws:PrincipalOrgID, or name the role of the other account',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  judge(role) {
    const trust = trustOf(role);
    return trust === undefined ? NOT_APPLICABLE : outcomesOf(role, trust, ['FOREIGN_ACCOUNT'], (who) => `all of ${who} may assume the role, and no external id is asked for`, (statement) => namesWholeAccount(statement) && !asksForMfa(statement));
  },
});
