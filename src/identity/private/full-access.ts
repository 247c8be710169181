import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

interface StatementJson {
  readonly Effect: string;
  readonly Action?: unknown;
  readonly Resource?: unknown;
}

/** Whether the statement allows everything on everything, conditions or not. */
export function allowsEverything(statement: iam.PolicyStatement): boolean {
  return isFullAccess(statement.toStatementJson() as StatementJson);
}

/** Whether the policy allows everything on everything: AWS's own for administrators, or one of this app whose text says so. */
export function isFullAccessPolicy(policy: iam.IManagedPolicy): boolean {
  if (policy instanceof iam.ManagedPolicy) {
    const { Statement: statements = [] } = Stack.of(policy).resolve(policy.document) as { Statement?: StatementJson | StatementJson[] };
    return [statements].flat().some(isFullAccess);
  }
  return policy.managedPolicyArn.endsWith(':iam::aws:policy/AdministratorAccess');
}

function isFullAccess(statement: StatementJson): boolean {
  return statement.Effect === 'Allow'
    && [statement.Action].flat().includes('*')
    && [statement.Resource].flat().includes('*');
}
