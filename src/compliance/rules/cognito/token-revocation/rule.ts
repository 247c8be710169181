import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-14',
  title: 'Tokens can be revoked',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'A stolen refresh token works until it expires.',
  remediation: 'Set EnableTokenRevocation to true, or leave it out',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/token-revocation.html'],
  judge(client) {
    return mustNotBeFalse(client.at('EnableTokenRevocation'), 'stolen refresh tokens cannot be revoked');
  },
});
