import { Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { type IConstruct } from 'constructs';
import { acknowledgeWildcard } from './wildcard-acknowledgement';

/** Acknowledges cdk-nag's findings about wildcards in the statements that allow something, each by itself. */
export function acknowledgeWildcards(policy: iam.ManagedPolicy, statements: iam.PolicyStatement[], reason: string): void {
  const allowed = statements.filter((statement) => statement.effect === iam.Effect.ALLOW);
  for (const resource of distinct(allowed.flatMap((statement) => statement.resources))) {
    // cdk-nag writes policy variables like references.
    acknowledgeWildcard(policy, resource.replace(/\$\{(aws:[a-zA-Z]+)\}/g, '<$1>'), reason);
  }
  for (const action of distinct(allowed.flatMap((statement) => statement.actions))) {
    Validations.of(policy).acknowledge({ id: `AwsSolutions-IAM5[Action::${action}]`, reason });
  }
}

/** Acknowledges cdk-nag's finding about a policy that AWS maintains. */
export function acknowledgeAwsManagedPolicy(scope: IConstruct, policyName: string, reason: string): void {
  // acknowledge() refuses an id with more than one `::`.
  const id = `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policyName}]`;
  scope.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { [id]: reason });
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value.includes('*'));
}
