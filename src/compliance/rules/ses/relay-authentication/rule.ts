import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SES-20',
  title: 'Mail is relayed with a login',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SES::MailManagerRelay'],
  rationale: 'A server that relays for everybody is found, and used for spam in your name.',
  remediation: 'Set Authentication.SecretArn',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ses-mailmanagerrelay.html',
  ],
  judge(relay) {
    const authentication = relay.at('Authentication');
    authentication.requireShape();
    return failUnless(authentication.at('SecretArn').isSet, authentication, 'the server relays for everybody');
  },
});
