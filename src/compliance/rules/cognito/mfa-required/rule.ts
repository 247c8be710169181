import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-2',
  title: 'User pools require a second factor',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Most users never switch on what is optional.',
  remediation: 'Set MfaConfiguration to ON',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],
  judge(pool) {
    return mustBeOneOf(pool.at('MfaConfiguration'), ['ON'], 'users may do without a second factor');
  },
});
