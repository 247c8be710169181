import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DLM-2',
  title: 'Backups of disks are switched on',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DLM::LifecyclePolicy'],
  rationale: 'A policy that is disabled makes no snapshot, and looks as if it did.',
  remediation: 'Set State to ENABLED',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dlm-lifecyclepolicy.html',
  ],
  judge(policy) {
    return failUnless(!policy.at('State').isOneOf('DISABLED'), policy.at('State'), 'no snapshot is made');
  },
});
