import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SNS-2',
  title: 'Topics send messages with TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SNS::Subscription', 'AWS::SNS::Topic'],
  rationale: 'Messages, and the token that confirms the subscription, go over the wire in clear.',
  remediation: 'Use Protocol https',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html'],
  judge(resource) {
    const subscriptions = resource.type === 'AWS::SNS::Topic' ? resource.at('Subscription').items().map((one) => one.at('Protocol')) : [resource.at('Protocol')];
    return subscriptions.length === 0 ? NOT_APPLICABLE
      : judgeEach(subscriptions, (protocol) => failUnless(!protocol.isOneOf('http'), protocol, 'messages go over the wire in clear'));
  },
});
