import type { Resource } from '../../../model/resource';
import { COMPLIANT, defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

function scaledDimensions(table: Resource): string[] {
  return table.estate.ofType('AWS::ApplicationAutoScaling::ScalableTarget')
    .filter((target) => table.estate.findAll((target.at('ResourceId').pattern() ?? '').replace(/^table\//, '')).includes(table))
    .map((target) => target.at('ScalableDimension').text()?.toLowerCase() ?? '');
}

export const rule = defineRule({
  id: 'DYNAMODB-5',
  title: 'Tables scale with demand',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::DynamoDB::Table'],
  rationale: 'Who asks more often than the table was made for shuts out everybody else.',
  remediation: 'Set BillingMode to PAY_PER_REQUEST, or add an AWS::ApplicationAutoScaling::ScalableTarget for reads and one for writes',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  ],
  controls: ['FSBP DynamoDB.1'],
  judge(table) {
    const mode = table.at('BillingMode');
    if (mode.isOneOf('PAY_PER_REQUEST')) {
      return COMPLIANT;
    }
    const scaled = scaledDimensions(table);
    const isScaled = ['read', 'write'].every((one) => scaled.includes(`dynamodb:table:${one}capacityunits`));
    return failUnless(isScaled, mode, 'its capacity stays as it is, whatever comes');
  },
});
