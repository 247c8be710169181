import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-1',
  title: 'User pools offer or require a second factor',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'A password that leaked somewhere else opens the account here.',
  remediation: 'Set MfaConfiguration to ON (or OPTIONAL), and EnabledMfas to SOFTWARE_TOKEN_MFA',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],
  judge(pool) {
    return mustBeOneOf(pool.at('MfaConfiguration'), ['ON', 'OPTIONAL'], 'users cannot have a second factor');
  },
});
