import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-12',
  title: 'Passwords do not leave the device of the user',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'USER_PASSWORD_AUTH sends the password to whoever runs the client; with SRP only a proof of it leaves the device.',
  remediation: 'Use ALLOW_USER_SRP_AUTH (or the hosted pages) in ExplicitAuthFlows',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html'],
  judge(client) {
    return judgeEach(client.at('ExplicitAuthFlows').items(), (flow) =>
      failUnless(!flow.isOneOf('ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH'), flow, 'the client sends the password of the user'));
  },
});
