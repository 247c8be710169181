import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-6',
  title: 'Snapshots of Neptune get the tags of their cluster',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Neptune::DBCluster'],
  rationale: 'Policies and inventories that go by tags do not see snapshots without them.',
  remediation: 'Set CopyTagsToSnapshot to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html'],
  controls: ['FSBP Neptune.8'],
  judge(cluster) {
    return mustBeTrue(cluster.at('CopyTagsToSnapshot'), 'snapshots have no tags');
  },
});
