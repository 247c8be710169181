import { Stack, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { type IConstruct } from 'constructs';

/**
 * Acknowledges a finding of cdk-nag on this construct, and on no other.
 *
 * As `Validations.acknowledge()`, which refuses an id with more than one `::`; every reference to a pseudo parameter brings
 * one. With the prefix cdk-nag finds the acknowledgement on this construct. Without, aws-cdk-lib 2.262.1 applies it to the
 * whole app, and would silence the same finding about what is not ours.
 */
export function acknowledge(scope: IConstruct, finding: string, reason: string): void {
  scope.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { [`Annotation::${finding}`]: reason });
}

/**
 * Acknowledges cdk-nag's finding about a wildcard in the resource of an IAM statement.
 *
 * The finding has the resource in its id, with references in angle brackets, so only that one resource is acknowledged.
 */
export function acknowledgeWildcard(scope: IConstruct, resource: string, reason: string): void {
  // cdk-nag writes policy variables like references.
  const written = flatten(Stack.of(scope).resolve(resource)).replace(/\$\{(aws:[^}]+)\}/g, '<$1>');
  acknowledge(scope, `AwsSolutions-IAM5[Resource::${written}]`, reason);
}

/** Acknowledges cdk-nag's findings about wildcards in the statements that allow something, each by itself. */
export function acknowledgeWildcards(policy: iam.ManagedPolicy, statements: iam.PolicyStatement[], reason: string): void {
  const allowed = statements.filter((statement) => statement.effect === iam.Effect.ALLOW);
  for (const resource of distinct(allowed.flatMap((statement) => statement.resources))) {
    acknowledgeWildcard(policy, resource, reason);
  }
  for (const action of distinct(allowed.flatMap((statement) => statement.actions))) {
    acknowledge(policy, `AwsSolutions-IAM5[Action::${action}]`, reason);
  }
}

/** What the gate of this library says of policies that AWS maintains. */
const GATE_RULES: ReadonlyMap<string, string> = new Map([['AdministratorAccess', 'IAM-13'], ['PowerUserAccess', 'IAM-14']]);

/** Acknowledges a finding of this library's own gate on this construct: as `Validations.acknowledge()`, with its prefix. */
export function acknowledgeForGate(scope: IConstruct, rule: string, reason: string): void {
  scope.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { [`SecurityBaseline::${rule}`]: reason });
}

/** Acknowledges the findings of cdk-nag and of our gate about a policy that AWS maintains. */
export function acknowledgeAwsManagedPolicy(scope: IConstruct, policyName: string, reason: string): void {
  const rule = GATE_RULES.get(policyName);
  if (rule !== undefined) {
    acknowledgeForGate(scope, rule, reason);
  }
  acknowledge(scope, `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policyName}]`, reason);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value.includes('*'));
}

function flatten(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  const { 'Fn::Join': join, 'Fn::GetAtt': attribute, Ref: reference } = value as Intrinsic;
  if (join) {
    return join[1].map(flatten).join(join[0]);
  }
  if (attribute) {
    return `<${attribute.join('.')}>`;
  }
  return reference === undefined ? JSON.stringify(value) : `<${reference}>`;
}

interface Intrinsic {
  readonly 'Fn::Join'?: [string, unknown[]];
  readonly 'Fn::GetAtt'?: [string, string];
  readonly 'Ref'?: string;
}
