import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-22',
  title: 'Patches are approved without an end',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SSM::PatchBaseline'],
  rationale: 'After the day in ApproveUntilDate no patch is installed any more.',
  remediation: 'Use ApproveAfterDays instead of ApproveUntilDate',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html',
  ],
  judge(baseline) {
    return judgeEach(baseline.at('ApprovalRules', 'PatchRules').items(), (approval) => {
      const day = approval.at('ApproveUntilDate');
      return failUnless(!day.isSet, day, 'no patch of after this day is installed');
    });
  },
});
