import { mustBeSet } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-7',
  title: 'Messages that cannot be handled are kept',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::IoT::TopicRule'],
  rationale: 'An alarm of a device that cannot be delivered is lost without a word.',
  remediation: 'Set TopicRulePayload.ErrorAction',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-topicrule.html',
  ],
  judge(subject) {
    return subject.at('TopicRulePayload', 'RuleDisabled').isTrue() ? NOT_APPLICABLE : mustBeSet(subject.at('TopicRulePayload', 'ErrorAction'), 'messages that cannot be handled are lost');
  },
});
