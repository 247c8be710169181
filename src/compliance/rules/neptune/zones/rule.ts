import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-9',
  title: 'Clusters of Neptune have instances in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'When the only zone fails, the database is away until somebody restores it.',
  remediation: 'Add a second instance to the cluster',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html'],
  controls: ['FSBP Neptune.9'],
  judge(cluster) {
    const instances = cluster.referrers('AWS::Neptune::DBInstance', 'DBClusterIdentifier').length;
    return instances === 0 ? NOT_APPLICABLE : failUnless(instances > 1, wholeOf(cluster), 'it has one instance only');
  },
});
