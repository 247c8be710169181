import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-7',
  title: 'User pools are protected from deletion',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'With the pool, all users and their passwords are gone; nobody can restore them.',
  remediation: 'Set DeletionProtection to ACTIVE',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html'],
  judge(pool) {
    return mustBeOneOf(pool.at('DeletionProtection'), ['ACTIVE'], 'one call deletes all users');
  },
});
