import { isInCluster } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-5',
  title: 'Databases are protected from deletion',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  rationale: 'Whoever may delete a database, or gets hold of such a permission, takes all of its data with one call.',
  remediation: 'Set DeletionProtection to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html',
  ],
  checks: ['rds_instance_deletion_protection', 'rds_cluster_deletion_protection', 'rds_instance_deletion_protection_enabled'],
  judge(database) {
    const isMember = database.type === 'AWS::RDS::DBInstance' && isInCluster(database);
    return isMember ? NOT_APPLICABLE : mustBeTrue(database.at('DeletionProtection'), 'one call deletes it');
  },
});
