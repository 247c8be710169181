import { familyStartsWith, parameterOf } from '../../../domain/databases';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-18',
  title: 'Parameter groups do not let clients in without TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBClusterParameterGroup'],
  rationale: 'Without TLS passwords, queries and results are readable on the way.',
  remediation: 'Set rds.force_ssl (PostgreSQL, SQL Server) or require_secure_transport (MySQL, MariaDB) to 1 in Parameters',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
  ],
  checks: ['rds_instance_transport_encrypted'],
  judge(group) {
    const isMysql = familyStartsWith(group, 'mysql', 'mariadb', 'aurora-mysql');
    if (!isMysql && !familyStartsWith(group, 'postgres', 'aurora-postgresql', 'sqlserver')) {
      return NOT_APPLICABLE;
    }
    const setting = parameterOf(group, isMysql ? 'require_secure_transport' : 'rds.force_ssl');
    return failUnless(!setting.isSet || setting.isOneOf('1', 'on', 'true'), setting, 'clients may connect without TLS');
  },
});
