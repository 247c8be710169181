import { mustUseTls } from '../../../domain/urls';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-5',
  title: 'Messages of devices are passed on by TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IoT::TopicRule'],
  rationale: 'What devices say, and the headers that log in to the receiver, travel in plain text.',
  remediation: 'Use a Url that starts with https://',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-topicrule.html',
  ],
  judge(subject) {
    const actions = [...subject.at('TopicRulePayload', 'Actions').items(), subject.at('TopicRulePayload', 'ErrorAction')];
    const addresses = actions.map((action) => action.at('Http', 'Url')).filter(({ isSet }) => isSet);
    return addresses.length === 0 ? NOT_APPLICABLE : judgeEach(addresses, mustUseTls);
  },
});
