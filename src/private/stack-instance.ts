import { createHash } from 'node:crypto';
import { Fn, Stack } from 'aws-cdk-lib';
import { type IConstruct } from 'constructs';

/** What {@link stackInstanceName} appends to its label: `-`, 6 characters of the path, `-`, 8 of the stack's id. */
export const STACK_INSTANCE_SUFFIX_LENGTH = 16;

/**
 * A name that no other deployment takes: `label`, a hash of the construct's path, and the first field of the stack's id.
 *
 * CloudFormation gives a stack that is created again another id, so what an earlier instance left behind keeps its name
 * and the new one does not collide with it. Unlike a generated name it is known before the resource exists, which policies
 * that must name a resource in advance need.
 */
export function stackInstanceName(scope: IConstruct, label: string): string {
  const stack = Stack.of(scope);
  return Fn.join('-', [label, addressOf(scope.node.path.slice(stack.node.path.length)), stackInstance(scope)]);
}

/**
 * A pattern that fits the {@link stackInstanceName} of a construct in whatever account and deployment.
 *
 * @param path where the construct is in its stack, beginning with `/`
 */
export function stackInstancePattern(path: string, label: string): string {
  return `${label}-${addressOf(path)}-*`;
}

function addressOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 6);
}

/** The first field of the id of the stack in which a construct is: 8 characters that no other deployment has. */
export function stackInstance(scope: IConstruct): string {
  // arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/51af3dc0-da77-11e4-872e-1234567cd123
  return Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Stack.of(scope).stackId))));
}
