import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CHATBOT-2',
  title: 'People in chat channels act with roles of their own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Chatbot::SlackChannelConfiguration', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration'],
  rationale: 'With one role for the channel nobody can tell people apart, nor give them different rights.',
  remediation: 'Set UserRoleRequired to true',
  references: [
    'https://docs.aws.amazon.com/chatbot/latest/adminguide/chatbot-iam-policies.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-chatbot-slackchannelconfiguration.html',
  ],
  judge(channel) {
    return mustBeTrue(channel.at('UserRoleRequired'), 'all people in the channel act with one role');
  },
});
