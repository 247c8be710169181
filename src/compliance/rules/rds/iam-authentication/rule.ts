import { isInCluster } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-6',
  title: 'Databases let people and applications log in with IAM',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Tokens of IAM live 15 minutes; passwords live until somebody changes them.',
  remediation: 'Set EnableIAMDatabaseAuthentication to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  ],
  checks: ['rds_instance_iam_authentication_enabled', 'rds_cluster_iam_authentication_enabled'],
  judge(database) {
    const engine = database.at('Engine').text()?.toLowerCase() ?? '';
    const isMember = database.type === 'AWS::RDS::DBInstance' && isInCluster(database);
    const hasIam = ['mysql', 'mariadb', 'postgres', 'aurora-mysql', 'aurora-postgresql'].includes(engine);
    return isMember || !hasIam ? NOT_APPLICABLE : mustBeTrue(database.at('EnableIAMDatabaseAuthentication'), 'only passwords open it');
  },
});
