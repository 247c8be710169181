import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEMORYDB-1',
  title: 'Clusters of MemoryDB encrypt what they send',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MemoryDB::Cluster'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set TLSEnabled to true, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-memorydb-cluster.html'],
  judge(cluster) {
    return mustNotBeFalse(cluster.at('TLSEnabled'), 'nothing is encrypted, and nobody has to log in');
  },
});
