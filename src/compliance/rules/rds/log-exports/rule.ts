import { isInCluster, isServerless } from '../../../domain/databases';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-9',
  title: 'Databases send their logs to CloudWatch Logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Logs that stay on the instance are lost with it, and nobody searches them or is alarmed by them.',
  remediation: 'Name the logs of the engine in EnableCloudwatchLogsExports',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
  ],
  checks: ['rds_instance_integration_cloudwatch_logs', 'rds_cluster_integration_cloudwatch_logs', 'rds_logging_enabled'],
  controls: ['FSBP RDS.36'],
  judge(database) {
    const isMember = database.type === 'AWS::RDS::DBInstance' && isInCluster(database);
    const exports = database.at('EnableCloudwatchLogsExports');
    return isMember || isServerless(database)
      ? NOT_APPLICABLE
      : failUnless(exports.isOpaque || exports.items().length > 0, exports, 'no log leaves the database');
  },
});
