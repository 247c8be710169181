import { CfnResource, Duration, Lazy, type Stack } from 'aws-cdk-lib';
import { newStack } from './policies';

/** What only the deployment knows. */
export const TEXT = Lazy.string({ produce: () => 'x' });
export const SECONDS = Duration.seconds(Lazy.number({ produce: () => 3600 }));

/** What callers without a type checker hand over. */
export function untyped(value: unknown): never {
  return value as never;
}

/** A row of a table: the props, and the whole text of the error. */
export type Refusal<Props> = [props: Props, message: string];

/** As titles of tests: long values are cut. */
export function titled<Props>(refusals: Refusal<Props>[]): { title: string; props: Props; message: string }[] {
  return refusals.map(([props, message]) => ({ title: message.length > 200 ? `${message.slice(0, 200)}…` : message, props, message }));
}

/** The error has this text and no other, and comes before any resource. */
export function expectRefused(build: (stack: Stack) => unknown, message: string, stack = newStack()): void {
  expect(() => build(stack)).toThrow(new Error(message));
  expect(stack.node.findAll().filter((node) => CfnResource.isCfnResource(node)).map((node) => node.node.path)).toEqual([]);
}

/** The complaints of the synthesis, of every construct in the stack, whole. */
export function complaintsOf(stack: Stack): string[] {
  return stack.node.findAll().flatMap((node) => node.node.validate().map((complaint) => `[${node.node.path}] ${complaint}`));
}
