import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-9',
  title: 'Access entries make nobody administrator of the whole cluster',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EKS::AccessEntry'],
  rationale: 'Who has AmazonEKSClusterAdminPolicy reads every secret and runs anything on each node.',
  remediation: 'Use a smaller access policy, or AccessScope namespace',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html'],
  judge(entry) {
    return judgeEach(entry.at('AccessPolicies').items(), (policy) => {
      const arn = policy.at('PolicyArn');
      const isAdmin = (arn.pattern() ?? '').endsWith('/AmazonEKSClusterAdminPolicy');
      return failUnless(isAdmin ? policy.at('AccessScope', 'Type').isOneOf('namespace') : arn.text() !== undefined, arn, 'administrator of the whole cluster');
    });
  },
});
