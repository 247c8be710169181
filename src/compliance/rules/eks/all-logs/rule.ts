import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-5',
  title: 'Clusters send all logs of the control plane',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EKS::Cluster'],
  rationale: 'Attacks show in different logs of the control plane.',
  remediation: 'Add api, audit, authenticator, controllerManager and scheduler to Logging.ClusterLogging.EnabledTypes',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  checks: ['eks_control_plane_logging_all_types_enabled'],
  judge(cluster) {
    const types = cluster.at('Logging', 'ClusterLogging', 'EnabledTypes');
    const enabled = types.items().flatMap((one) => one.at('Type').texts());
    const missing = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'].filter((type) => !enabled.includes(type));
    return failUnless(missing.length === 0, types, `not logged: ${missing.join(', ')}`);
  },
});
