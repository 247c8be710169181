import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-15',
  title: 'Database instances have enhanced monitoring',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance'],
  rationale: 'Only the operating system itself shows which process takes what.',
  remediation: 'Set MonitoringInterval to 60 or less, and MonitoringRoleArn',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_instance_enhanced_monitoring_enabled', 'rds_enhanced_monitoring_enabled'],
  judge(instance) {
    return mustBeAtLeast(instance.at('MonitoringInterval'), 1, 'nothing is measured in the operating system');
  },
});
