import { isOlderThan, OLDEST_KUBERNETES } from '../../../domain/runtimes';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-6',
  title: 'Clusters run a version of Kubernetes that EKS supports',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EKS::Cluster'],
  rationale: 'Old versions get no fixes, and EKS replaces them when it sees fit.',
  remediation: 'Set Version to a supported one, or leave it out',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
  checks: ['eks_cluster_uses_a_supported_version'],
  judge(cluster) {
    const version = cluster.at('Version');
    return failUnless(!version.isSet || !isOlderThan(version.text() ?? '', OLDEST_KUBERNETES), version, `Kubernetes ${version.text() ?? ''} gets no fixes any more`);
  },
});
