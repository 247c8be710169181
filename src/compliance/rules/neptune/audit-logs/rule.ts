import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-2',
  title: 'Clusters of Neptune send their audit log to CloudWatch Logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'Without logs nobody can tell who read or changed what.',
  remediation: 'Add audit to EnableCloudwatchLogsExports',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html'],
  checks: ['neptune_cluster_integration_cloudwatch_logs'],
  judge(cluster) {
    const logs = cluster.at('EnableCloudwatchLogsExports');
    return failUnless(logs.texts().includes('audit'), logs, 'the audit log is not kept');
  },
});
