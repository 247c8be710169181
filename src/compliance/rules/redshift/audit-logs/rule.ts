import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-5',
  title: 'Warehouses keep audit logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'Without logs nobody can tell who read or changed what.',
  remediation: 'Set LoggingProperties, with BucketName or LogDestinationType',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  checks: ['redshift_cluster_audit_logging', 'redshift_cluster_configuration_check'],
  judge(cluster) {
    const logs = cluster.at('LoggingProperties');
    const isKept = logs.at('BucketName').isSet || logs.at('LogDestinationType').isOneOf('cloudwatch');
    return failUnless(isKept, logs, 'connections and queries are not logged');
  },
});
