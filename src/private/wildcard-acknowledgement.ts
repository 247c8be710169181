import { Stack, Validations } from 'aws-cdk-lib';
import { type IConstruct } from 'constructs';

/**
 * Acknowledges cdk-nag's finding about a wildcard in the resource of an IAM statement.
 *
 * The finding has the resource in its id, with references in angle brackets, so only that one resource is acknowledged.
 */
export function acknowledgeWildcard(scope: IConstruct, resource: string, reason: string): void {
  const id = `AwsSolutions-IAM5[Resource::${flatten(Stack.of(scope).resolve(resource))}]`;
  // acknowledge() refuses an id with more than one `::`, which every reference to a pseudo parameter brings.
  scope.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { [id]: reason });
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
