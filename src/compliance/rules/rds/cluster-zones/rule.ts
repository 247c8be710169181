import { isAurora, isServerless } from '../../../domain/databases';
import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-25',
  title: 'Clusters of Aurora have instances in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBCluster'],
  rationale: 'When the only zone fails, the database is away until somebody restores it.',
  remediation: 'Add a second instance to the cluster',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_cluster_multi_az'],
  judge(cluster) {
    // Serverless v1 manages its zones, and Multi-AZ clusters have theirs.
    if (!isAurora(cluster) || isServerless(cluster)) {
      return NOT_APPLICABLE;
    }
    const instances = cluster.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier').length;
    return instances === 0 ? NOT_APPLICABLE : failUnless(instances > 1, wholeOf(cluster), 'it has one instance only');
  },
});
