import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-7',
  title: 'Databases take minor versions of their engine by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Minor versions carry the security fixes of the engine.',
  remediation: 'Set AutoMinorVersionUpgrade to true, or leave it out',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html',
  ],
  checks: ['rds_instance_minor_version_upgrade_enabled'],
  controls: ['FSBP RDS.35'],
  judge(database) {
    return mustNotBeFalse(database.at('AutoMinorVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
