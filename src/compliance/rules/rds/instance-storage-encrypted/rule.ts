import { inheritsStorage, isInCluster } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-1',
  title: 'Database instances encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance'],
  rationale: 'Whoever gets at a disk, a snapshot or a log of an unencrypted database reads it.',
  remediation: 'Set StorageEncrypted to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html',
  ],
  checks: ['rds_instance_storage_encrypted', 'rds_storage_encrypted'],
  judge(instance) {
    if (isInCluster(instance) || (inheritsStorage(instance) && !instance.at('StorageEncrypted').isSet)) {
      return NOT_APPLICABLE;
    }
    return mustBeTrue(instance.at('StorageEncrypted'), 'the storage, its snapshots and replicas are not encrypted');
  },
});
