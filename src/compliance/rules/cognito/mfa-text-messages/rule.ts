import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-3',
  title: 'The second factor is not only a text message',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Whoever has the number moved to his own SIM card gets the messages.',
  remediation: 'Add SOFTWARE_TOKEN_MFA to EnabledMfas',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],
  judge(pool) {
    if (!pool.at('MfaConfiguration').isOneOf('ON', 'OPTIONAL')) {
      return NOT_APPLICABLE;
    }
    const strong = pool.at('EnabledMfas').items().filter((factor) => factor.isOneOf('SOFTWARE_TOKEN_MFA'));
    return failUnless(strong.length > 0, pool.at('EnabledMfas'), 'the only second factor is a message to a phone or mailbox');
  },
});
