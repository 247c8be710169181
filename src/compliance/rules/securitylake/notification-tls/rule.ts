import { mustUseTls } from '../../../domain/urls';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYLAKE-1',
  title: 'Subscribers of Security Lake are told by TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SecurityLake::SubscriberNotification'],
  rationale: 'The key of the endpoint, and where the logs lie, travel in plain text.',
  remediation: 'Use an Endpoint that starts with https://',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securitylake-subscribernotification.html',
  ],
  judge(notification) {
    const endpoint = notification.at('NotificationConfiguration', 'HttpsNotificationConfiguration', 'Endpoint');
    return endpoint.isSet ? mustUseTls(endpoint) : NOT_APPLICABLE;
  },
});
