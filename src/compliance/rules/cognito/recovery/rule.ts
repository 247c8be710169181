import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-8',
  title: 'Forgotten passwords are not reset by a text message first',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Whoever takes over a phone number takes over the account.',
  remediation: 'In AccountRecoverySetting.RecoveryMechanisms, give verified_email priority 1',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-userpool.html'],
  judge(pool) {
    return judgeEach(pool.at('AccountRecoverySetting', 'RecoveryMechanisms').items(), (one) =>
      failUnless(!one.at('Name').isOneOf('verified_phone_number') || one.at('Priority').number() !== 1, one.at('Name'), 'a text message resets the password'));
  },
});
