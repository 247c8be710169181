import { isInCluster, isReplica } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-8',
  title: 'Database instances have a standby in another zone',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance'],
  rationale: 'When the only zone fails, the database is away until somebody restores it.',
  remediation: 'Set MultiAZ to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_instance_multi_az', 'rds_multi_az_support'],
  judge(instance) {
    return isInCluster(instance) || isReplica(instance) ? NOT_APPLICABLE : mustBeTrue(instance.at('MultiAZ'), 'it lives in a single zone');
  },
});
