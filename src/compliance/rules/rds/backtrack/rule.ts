import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-21',
  title: 'Aurora MySQL clusters can be turned back',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBCluster'],
  rationale: 'Backtracking undoes a mistake or an attack in minutes.',
  remediation: 'Set BacktrackWindow',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_cluster_backtrack_enabled'],
  judge(cluster) {
    return cluster.at('Engine').isOneOf('aurora-mysql')
      ? mustBeAtLeast(cluster.at('BacktrackWindow'), 1, 'it cannot be turned back')
      : NOT_APPLICABLE;
  },
});
