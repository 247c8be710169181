import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-10',
  title: 'Aurora MySQL clusters send their audit log to CloudWatch Logs',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::RDS::DBCluster'],
  rationale: 'Without the audit log nobody can tell who read or changed what.',
  remediation: 'Add audit to EnableCloudwatchLogsExports, and set server_audit_logging in the parameter group',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  controls: ['FSBP RDS.34'],
  judge(cluster) {
    const exports = cluster.at('EnableCloudwatchLogsExports');
    return cluster.at('Engine').isOneOf('aurora-mysql')
      ? failUnless(exports.texts().includes('audit'), exports, 'the audit log is not kept')
      : NOT_APPLICABLE;
  },
});
