import { isInCluster } from '../../../domain/databases';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-14',
  title: 'Snapshots get the tags of their database',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'Policies and inventories that go by tags do not see snapshots without them.',
  remediation: 'Set CopyTagsToSnapshot to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  checks: ['rds_instance_copy_tags_to_snapshots', 'rds_cluster_copy_tags_to_snapshots'],
  judge(database) {
    const isMember = database.type === 'AWS::RDS::DBInstance' && isInCluster(database);
    return isMember ? NOT_APPLICABLE : mustBeTrue(database.at('CopyTagsToSnapshot'), 'snapshots have no tags');
  },
});
