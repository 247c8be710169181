import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DOCDB-4',
  title: 'Clusters of DocumentDB send their audit log to CloudWatch Logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DocDB::DBCluster'],
  rationale: 'Without logs nobody can tell who read or changed what.',
  remediation: 'Add audit to EnableCloudwatchLogsExports',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html'],
  checks: ['documentdb_cluster_cloudwatch_log_export'],
  judge(cluster) {
    const logs = cluster.at('EnableCloudwatchLogsExports');
    return failUnless(logs.texts().includes('audit'), logs, 'the audit log is not kept');
  },
});
