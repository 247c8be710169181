import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDWATCH-2',
  title: 'Alarms tell somebody',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm', 'AWS::CloudWatch::LogAlarm'],
  rationale: 'An alarm without an action is a red spot on a page that nobody opens.',
  remediation: 'Set AlarmActions, for example to a topic of SNS',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html',
  ],
  checks: ['cloudwatch_alarm_actions_alarm_state_configured', 'cloudwatch_alarm_action_check'],
  judge(alarm) {
    return failUnless(alarm.at('AlarmActions').items().length > 0, alarm.at('AlarmActions'), 'nobody is told');
  },
});
