import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDWATCH-1',
  title: 'Alarms do what they are for',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm', 'AWS::CloudWatch::LogAlarm'],
  rationale: 'An alarm whose actions are off rings for nobody.',
  remediation: 'Leave out ActionsEnabled, or set it to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html',
  ],
  judge(alarm) {
    return mustNotBeFalse(alarm.at('ActionsEnabled'), 'nobody is told');
  },
});
