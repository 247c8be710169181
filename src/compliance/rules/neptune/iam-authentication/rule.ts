import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-5',
  title: 'Clusters of Neptune ask who is there',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'Neptune has no passwords: without IAM the network is the only guard.',
  remediation: 'Set IamAuthEnabled to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html'],
  checks: ['neptune_cluster_iam_authentication_enabled'],
  judge(cluster) {
    return mustBeTrue(cluster.at('IamAuthEnabled'), 'whoever reaches the port reads and writes everything');
  },
});
