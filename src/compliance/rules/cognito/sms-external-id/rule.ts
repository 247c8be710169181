import { mustBeFilled } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-9',
  title: 'Text messages of user pools are sent with an external id',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Without it, Cognito can be made to use the role for somebody else: the confused deputy.',
  remediation: 'Set SmsConfiguration.ExternalId, and ask for it in the trust policy of the role',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-smsconfiguration.html'],
  judge(pool) {
    const sms = pool.at('SmsConfiguration');
    if (!sms.isSet) {
      return NOT_APPLICABLE;
    }
    return mustBeFilled(sms.at('ExternalId'), 'the role is used without an external id');
  },
});
