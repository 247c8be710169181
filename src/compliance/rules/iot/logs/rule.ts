import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-2',
  title: 'What devices do is logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IoT::Logging', 'AWS::IoT::ResourceSpecificLogging'],
  rationale: 'Which device connected, and what it was refused, is seen nowhere else.',
  remediation: 'Set the level to ERROR or more',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-logging.html',
  ],
  judge(logging) {
    const level = logging.at(logging.type === 'AWS::IoT::Logging' ? 'DefaultLogLevel' : 'LogLevel');
    return failUnless(!level.isOneOf('DISABLED'), level, 'nothing is logged');
  },
});
