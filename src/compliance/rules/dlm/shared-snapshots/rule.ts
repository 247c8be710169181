import { accountIn, namesForeignAccount } from '../../../domain/accounts';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DLM-3',
  title: 'Snapshots are not shared with other accounts',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::DLM::LifecyclePolicy'],
  rationale: 'A disk holds everything, passwords and keys too.',
  remediation: 'Remove ShareRules, or acknowledge the accounts of your organization',
  references: [
    'https://docs.aws.amazon.com/dlm/latest/APIReference/API_ShareRule.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dlm-lifecyclepolicy.html',
  ],
  judge(policy) {
    const accounts = policy.at('PolicyDetails', 'Schedules').items().flatMap((schedule) => schedule.at('ShareRules').items()).flatMap((share) => share.at('TargetAccounts').items());
    return judgeEach(accounts, (account) => failUnless(!namesForeignAccount(policy, account), account, `account ${accountIn(account) ?? ''} gets every snapshot`));
  },
});
