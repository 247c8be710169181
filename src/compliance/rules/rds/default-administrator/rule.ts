import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const DEFAULTS = ['admin', 'administrator', 'postgres', 'root', 'sa', 'oracle', 'mysql'];

export const rule = defineRule({
  id: 'RDS-12',
  title: 'The administrator of a database has a name of its own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Names that everybody knows are half of what is guessed.',
  remediation: 'Choose another MasterUsername',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_instance_default_admin', 'rds_cluster_default_admin'],
  judge(database) {
    const name = database.at('MasterUsername');
    return name.isSet
      ? failUnless(!name.isOneOf(...DEFAULTS), name, 'it is the name that is tried first')
      : NOT_APPLICABLE;
  },
});
