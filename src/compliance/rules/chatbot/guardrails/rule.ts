import type { ResourceProperty } from '../../../model/resource';
import { defineRule, fail, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

function isUnbounded(policy: ResourceProperty): boolean {
  return /:policy\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(policy.pattern() ?? '');
}

export const rule = defineRule({
  id: 'CHATBOT-1',
  title: 'Guardrails of chat channels are less than AdministratorAccess',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Chatbot::SlackChannelConfiguration', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration'],
  rationale: 'Everybody in the channel does whatever the role may; the guardrail is the only bound, and it is AdministratorAccess unless ' +
    'another one is given.',
  remediation: 'Set GuardrailPolicies to what people shall do in the channel, such as ReadOnlyAccess',
  references: [
    'https://docs.aws.amazon.com/chatbot/latest/adminguide/chatbot-iam-policies.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-chatbot-slackchannelconfiguration.html',
  ],
  judge(channel) {
    const policies = channel.at('GuardrailPolicies');
    return policies.items().length === 0
      ? fail(policies, 'the guardrail is AdministratorAccess unless another one is given')
      : judgeEach(policies.items(), (policy) => failUnless(!isUnbounded(policy), policy, `${policy.pattern() ?? ''} bounds nothing that matters`));
  },
});
