import { accountIn, namesForeignAccount } from '../../../domain/accounts';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-5',
  title: 'Events are not sent to other accounts',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Events::Rule'],
  rationale: 'Whoever owns the bus reads everything that happens here.',
  remediation: 'Send to a bus of this account, or acknowledge the account of your organization',
  references: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-cross-account-event-delivery.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-rule.html',
  ],
  judge(subject) {
    return judgeEach(subject.at('Targets').items(), (target) =>
      failUnless(!namesForeignAccount(subject, target.at('Arn')), target.at('Arn'), `account ${accountIn(target.at('Arn')) ?? ''} gets the events`));
  },
});
