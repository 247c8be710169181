import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-5',
  title: 'User pools block sign-ins at risk',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Stolen passwords that are tried by machines are let in.',
  remediation: 'Set UserPoolAddOns.AdvancedSecurityMode to ENFORCED (a feature of the plan Plus)',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html'],
  checks: ['cognito_user_pool_advanced_security_enabled'],
  judge(pool) {
    return mustBeOneOf(pool.at('UserPoolAddOns', 'AdvancedSecurityMode'), ['ENFORCED'], 'sign-ins with stolen passwords are not noticed');
  },
});
