import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-4',
  title: 'Clusters log who did what',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EKS::Cluster'],
  rationale: 'Without audit and authenticator logs nobody sees who did what in the cluster.',
  remediation: 'Add audit and authenticator to Logging.ClusterLogging.EnabledTypes',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  controls: ['FSBP EKS.8'],
  judge(cluster) {
    const types = cluster.at('Logging', 'ClusterLogging', 'EnabledTypes');
    const enabled = types.items().flatMap((one) => one.at('Type').texts());
    const missing = ['audit', 'authenticator'].filter((type) => !enabled.includes(type));
    return failUnless(missing.length === 0, types, `not logged: ${missing.join(', ')}`);
  },
});
