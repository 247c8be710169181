import type { Estate } from '../../../model/estate';
import type { Resource } from '../../../model/resource';
import { COMPLIANT, defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

const SCALED = Symbol('what of tables is scaled');

/** For each table, the dimensions that a target of the templates scales. */
function scaledTables(estate: Estate): ReadonlyMap<Resource, readonly string[]> {
  const found = new Map<Resource, string[]>();
  for (const target of estate.ofType('AWS::ApplicationAutoScaling::ScalableTarget')) {
    for (const table of estate.findAll((target.at('ResourceId').pattern() ?? '').replace(/^table\//, ''))) {
      found.set(table, [...found.get(table) ?? [], target.at('ScalableDimension').pattern()?.toLowerCase() ?? '']);
    }
  }
  return found;
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
    const scaled = table.estate.once(SCALED, scaledTables).get(table) ?? [];
    const isScaled = ['read', 'write'].every((one) => scaled.includes(`dynamodb:table:${one}capacityunits`));
    return failUnless(isScaled, mode, 'its capacity stays as it is, whatever comes');
  },
});
