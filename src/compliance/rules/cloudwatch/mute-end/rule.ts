import { mustBeSet } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDWATCH-3',
  title: 'Alarms are not muted for ever',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::CloudWatch::AlarmMuteRule'],
  rationale: 'A mute rule of last year keeps the alarm of tonight silent.',
  remediation: 'Set ExpireDate',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarmmuterule.html',
  ],
  judge(mute) {
    const isOnce = /^at\(/i.test(mute.at('Rule', 'Schedule', 'Expression').text() ?? '');
    return isOnce ? COMPLIANT : mustBeSet(mute.at('ExpireDate'), 'the alarms stay muted again and again');
  },
});
