import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DYNAMODB-1',
  title: 'Tables can be restored to any point in time',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set PointInTimeRecoveryEnabled to true, in each entry of Replicas of a global table',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html'],
  checks: ['dynamodb_tables_pitr_enabled', 'dynamodb_pitr_enabled'],
  judge(table) {
    const places = table.type === 'AWS::DynamoDB::GlobalTable' ? table.at('Replicas').items() : [table.at('PointInTimeRecoverySpecification')];
    return judgeEach(places, (place) => {
      const recovery = place.name === 'PointInTimeRecoverySpecification' ? place : place.at('PointInTimeRecoverySpecification');
      return mustBeTrue(recovery.at('PointInTimeRecoveryEnabled'), 'what is overwritten is gone');
    });
  },
});
