import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-3',
  title: 'Databases have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'A database that the Internet can reach is one rule of a security group away from everybody.',
  remediation: 'Set PubliclyAccessible to false, and reach the database from inside of the VPC',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html',
  ],
  checks: ['rds_instance_no_public_access', 'rds_instance_public_access_check'],
  judge(database) {
    return mustNotBeTrue(database.at('PubliclyAccessible'), 'its name leads to a public address');
  },
});
