import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Refuses a statement of a key policy that allows everyone (`*`) without any condition. */
export function refuseEveryone(statement: PolicyStatement): void {
  const { Effect: effect, Principal: principal, Condition: condition } = statement.toStatementJson() as StatementJson;
  const everyone = principal === '*' || (typeof principal === 'object' && [principal.AWS].flat().includes('*'));
  if (effect === 'Allow' && everyone && condition === undefined) {
    throw new Error(`'principals' of the statement ${statement.sid ?? 'without Sid'} must not be * without a condition: the key would be open to the world`);
  }
}

interface StatementJson {
  readonly Effect: string;
  readonly Principal?: string | { readonly AWS?: string | string[] };
  readonly Condition?: unknown;
}
