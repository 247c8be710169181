import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEMORYDB-3',
  title: 'Clusters of MemoryDB take minor versions by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::MemoryDB::Cluster'],
  rationale: 'Minor versions carry the security fixes of the engine.',
  remediation: 'Set AutoMinorVersionUpgrade to true, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-memorydb-cluster.html'],
  judge(cluster) {
    return mustNotBeFalse(cluster.at('AutoMinorVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
