import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-10',
  title: 'Clients get tokens by the code grant, not in the address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'The implicit grant writes tokens into the address of the page: history, logs and referrers keep them.',
  remediation: 'Remove implicit from AllowedOAuthFlows, and use code with PKCE',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html'],
  judge(client) {
    return judgeEach(client.at('AllowedOAuthFlows').items(), (flow) => failUnless(!flow.isOneOf('implicit'), flow, 'tokens are written into the address of the page'));
  },
});
