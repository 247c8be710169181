import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEMORYDB-2',
  title: 'Clusters of MemoryDB have a list of users',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MemoryDB::Cluster'],
  rationale: 'The list open-access lets everybody in who reaches the port.',
  remediation: 'Set ACLName to a list of your own',
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html'],
  judge(cluster) {
    return failUnless(!cluster.at('ACLName').isOneOf('open-access'), cluster.at('ACLName'), 'whoever reaches the port reads and writes everything');
  },
});
