import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-7',
  title: 'Warehouses take new versions by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'New versions carry the security fixes.',
  remediation: 'Set AllowVersionUpgrade to true, or leave it out',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  checks: ['redshift_cluster_automatic_upgrades', 'redshift_cluster_maintenancesettings_check'],
  judge(cluster) {
    return mustNotBeFalse(cluster.at('AllowVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
