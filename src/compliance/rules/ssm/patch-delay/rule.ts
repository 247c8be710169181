import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-20',
  title: 'Patches are approved within 30 days',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SSM::PatchBaseline'],
  rationale: 'What is known to be broken is attacked within days.',
  remediation: 'Set ApproveAfterDays to 30 or less',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html',
  ],
  judge(baseline) {
    const rules = baseline.at('ApprovalRules', 'PatchRules').items();
    return rules.length === 0 ? NOT_APPLICABLE : judgeEach(rules, (approval) => {
      const days = approval.at('ApproveAfterDays');
      return failUnless((days.number() ?? 0) <= 30, days, `weaknesses stay open for ${days.text() ?? ''} days`);
    });
  },
});
