import { accountIn, namesForeignAccount } from '../../../domain/accounts';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-5',
  title: 'Logs are not sent to other accounts',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Logs::SubscriptionFilter'],
  rationale: 'Whoever owns the destination reads everything that is logged.',
  remediation: 'Send to a destination of this account, or acknowledge the account of the archive of logs',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-subscriptionfilter.html',
  ],
  judge(filter) {
    return failUnless(!namesForeignAccount(filter, filter.at('DestinationArn')), filter.at('DestinationArn'), `account ${accountIn(filter.at('DestinationArn')) ?? ''} reads the log`);
  },
});
