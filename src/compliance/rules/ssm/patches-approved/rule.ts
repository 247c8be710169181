import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-21',
  title: 'Patch baselines approve something',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SSM::PatchBaseline'],
  rationale: 'A baseline that approves nothing installs nothing, and reports that all is well.',
  remediation: 'Add ApprovalRules, or ApprovedPatches',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html',
  ],
  judge(baseline) {
    const rules = baseline.at('ApprovalRules', 'PatchRules');
    const count = rules.items().length + baseline.at('ApprovedPatches').items().length;
    return failUnless(count > 0, rules, 'no patch is ever installed');
  },
});
