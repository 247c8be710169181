import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-8',
  title: 'Lists of threats of GuardDuty are active',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::GuardDuty::ThreatIntelSet', 'AWS::GuardDuty::ThreatEntitySet'],
  rationale: 'A list that is not active warns of nothing.',
  remediation: 'Set Activate to true',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-threatintelset.html',
  ],
  judge(list) {
    return mustNotBeFalse(list.at('Activate'), 'the list is not used');
  },
});
