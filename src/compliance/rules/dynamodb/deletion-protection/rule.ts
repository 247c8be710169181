import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DYNAMODB-2',
  title: 'Tables are protected from deletion',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  rationale: 'Whoever may delete it, or gets hold of such a permission, takes all of its data with one call.',
  remediation: 'Set DeletionProtectionEnabled to true, in each entry of Replicas of a global table',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html'],
  controls: ['FSBP DynamoDB.6'],
  judge(table) {
    const places = table.type === 'AWS::DynamoDB::GlobalTable'
      ? table.at('Replicas').items().map((replica) => replica.at('DeletionProtectionEnabled'))
      : [table.at('DeletionProtectionEnabled')];
    return judgeEach(places, (place) => mustBeTrue(place, 'one call deletes it'));
  },
});
