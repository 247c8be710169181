import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CHATBOT-3',
  title: 'Chat channels are logged',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Chatbot::SlackChannelConfiguration', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration'],
  rationale: 'What people did from the channel is seen nowhere else in one place.',
  remediation: 'Set LoggingLevel to INFO or ERROR',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-chatbot-slackchannelconfiguration.html',
  ],
  judge(channel) {
    return mustBeOneOf(channel.at('LoggingLevel'), ['INFO', 'ERROR'], 'what happens in the channel is not logged');
  },
});
