import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-3',
  title: 'Clusters of Neptune are protected from deletion',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'Whoever may delete it, or gets hold of such a permission, takes all of its data with one call.',
  remediation: 'Set DeletionProtection to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html'],
  checks: ['neptune_cluster_deletion_protection'],
  judge(cluster) {
    return mustBeTrue(cluster.at('DeletionProtection'), 'one call deletes it');
  },
});
