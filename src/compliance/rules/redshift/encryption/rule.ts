import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-3',
  title: 'Warehouses encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set Encrypted to true, or leave it out',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  checks: ['redshift_cluster_encrypted_at_rest', 'redshift_cluster_configuration_check'],
  controls: ['FSBP Redshift.10'],
  judge(cluster) {
    return mustNotBeFalse(cluster.at('Encrypted'), 'the storage and its snapshots are not encrypted');
  },
});
