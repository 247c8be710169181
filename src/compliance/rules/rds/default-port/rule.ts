import { isInCluster } from '../../../domain/databases';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-13',
  title: 'Databases do not listen where everybody looks',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Scans look for the default ports of databases.',
  remediation: 'Choose another Port',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_instance_non_default_port'],
  judge(database) {
    const port = database.at('Port');
    const isMember = database.type === 'AWS::RDS::DBInstance' && isInCluster(database);
    return isMember
      ? NOT_APPLICABLE
      : failUnless(port.isSet && ![3306, 5432, 1521, 1433, 50000].includes(port.number() ?? 0), port, 'the port is the default one');
  },
});
