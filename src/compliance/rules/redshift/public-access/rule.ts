import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-2',
  title: 'Warehouses have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'A warehouse that the Internet can reach is one rule of a security group away from everybody.',
  remediation: 'Set PubliclyAccessible to false',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  checks: ['redshift_cluster_public_access', 'redshift_cluster_public_access_check'],
  judge(cluster) {
    return mustNotBeTrue(cluster.at('PubliclyAccessible'), 'the Internet reaches it');
  },
});
