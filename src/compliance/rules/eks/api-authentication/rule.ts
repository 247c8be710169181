import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-10',
  title: 'Who may enter a cluster stands in AWS, not in a file of the cluster',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EKS::Cluster'],
  rationale: 'Whoever may write one ConfigMap in the cluster makes himself its administrator, and no trail of AWS shows it.',
  remediation: 'Set AccessConfig.AuthenticationMode to API',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html'],
  judge(cluster) {
    return mustBeOneOf(cluster.at('AccessConfig', 'AuthenticationMode'), ['API'], 'a ConfigMap of the cluster decides too');
  },
});
