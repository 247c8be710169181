import type { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { worstCaseSize } from '../../../private/policy-size';

/**
 * The same policy in fewer characters, because all of it has to go into one: denials of everything become one statement, and
 * names of statements go only if it would be too large with them.
 */
export function compact(stack: Stack, statements: iam.PolicyStatement[], quota: number): iam.PolicyDocument {
  const denials = statements.filter(isPlainDenial);
  const others = statements.filter((statement) => !isPlainDenial(statement));
  const merged = [...others, ...denials.length > 0 ? [new iam.PolicyStatement({
    sid: 'DenyEverywhere',
    effect: iam.Effect.DENY,
    actions: [...new Set(denials.flatMap((statement) => statement.actions))].sort(),
    resources: ['*'],
  })] : []];
  const document = new iam.PolicyDocument({ statements: merged });
  return worstCaseSize(stack, document) <= quota
    ? document
    : new iam.PolicyDocument({ statements: merged.map(withoutName) });
}

function withoutName(statement: iam.PolicyStatement): iam.PolicyStatement {
  const copy = statement.copy();
  copy.sid = undefined;
  return copy;
}

function isPlainDenial(statement: iam.PolicyStatement): boolean {
  return statement.effect === iam.Effect.DENY && statement.actions.length > 0 && statement.resources.join() === '*'
    && Object.keys(statement.conditions as object).length === 0;
}
