import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CASSANDRA-1',
  title: 'Tables of Keyspaces can be restored to any point in time',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cassandra::Table'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set PointInTimeRecoveryEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cassandra-table.html'],
  judge(table) {
    return mustBeTrue(table.at('PointInTimeRecoveryEnabled'), 'what is overwritten is gone');
  },
});
