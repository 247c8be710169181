import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-7',
  title: 'Clusters are protected from deletion',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EKS::Cluster'],
  rationale: 'One call ends every workload in the cluster.',
  remediation: 'Set DeletionProtection to true',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html'],
  judge(cluster) {
    return mustBeTrue(cluster.at('DeletionProtection'), 'one call deletes the cluster');
  },
});
