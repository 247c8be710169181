import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-23',
  title: 'Patches are fetched by TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SSM::PatchBaseline'],
  rationale: 'Whoever sits on the way replaces the patch.',
  remediation: 'Use https:// in the Configuration of Sources',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html',
  ],
  judge(baseline) {
    return judgeEach(baseline.at('Sources').items(), (source) => {
      const configuration = source.at('Configuration');
      return failUnless(!/\bhttp:\/\//i.test(configuration.text() ?? ''), configuration, 'packages come without TLS');
    });
  },
});
