import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IVSCHAT-1',
  title: 'Chat rooms are logged',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::IVSChat::Room'],
  rationale: 'Threats and fraud in the chat cannot be looked up.',
  remediation: 'Add a LoggingConfiguration to LoggingConfigurationIdentifiers',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ivschat-room.html',
  ],
  judge(room) {
    return failUnless(room.at('LoggingConfigurationIdentifiers').items().length > 0, room.at('LoggingConfigurationIdentifiers'), 'what is said is not logged');
  },
});
