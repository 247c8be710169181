import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DLM-1',
  title: 'Copies of snapshots in other Regions are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DLM::LifecyclePolicy'],
  rationale: 'The copy of a disk that was not encrypted is not encrypted either.',
  remediation: 'Set Encrypted to true',
  references: [
    'https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dlm-lifecyclepolicy.html',
  ],
  judge(policy) {
    const details = policy.at('PolicyDetails');
    const rules = details.at('Schedules').items().flatMap((schedule) => schedule.at('CrossRegionCopyRules').items());
    const actions = details.at('Actions').items().flatMap((action) => action.at('CrossRegionCopy').items()).map((copy) => copy.at('EncryptionConfiguration'));
    return judgeEach([...rules, ...actions], (copy) => mustBeTrue(copy.at('Encrypted'), 'copies of plain disks are plain'));
  },
});
