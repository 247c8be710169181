import { defineRule, fail, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-3',
  title: 'Standards of Security Hub are checked whole',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SecurityHub::Standard'],
  rationale: 'A control that is switched off for one resource is off for all of them, and for those to come.',
  remediation: 'Suppress the findings of the very resource instead of listing the control in DisabledStandardsControls',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-standard.html',
  ],
  judge(standard) {
    return judgeEach(standard.at('DisabledStandardsControls').items(), (control) => fail(control, 'this control is not checked'));
  },
});
