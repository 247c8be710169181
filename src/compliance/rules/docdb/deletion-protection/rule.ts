import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DOCDB-5',
  title: 'Clusters of DocumentDB are protected from deletion',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DocDB::DBCluster'],
  rationale: 'Whoever may delete it, or gets hold of such a permission, takes all of its data with one call.',
  remediation: 'Set DeletionProtection to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html'],
  checks: ['documentdb_cluster_deletion_protection'],
  judge(cluster) {
    return mustBeTrue(cluster.at('DeletionProtection'), 'one call deletes it');
  },
});
