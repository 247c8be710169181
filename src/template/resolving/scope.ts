import type { JsonObject } from './objects';
import type { Place } from './place';
import type { Truth } from '../model/template-stack';
import type { Value } from '../model/value';

/** What `AWS::NoValue` resolves to: the property or entry is not there. */
export const ABSENT = Symbol('AWS::NoValue');

export type Resolved = Value | typeof ABSENT;

/** What an intrinsic function asks of the stack that it stands in. */
export interface Scope {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** Nobody has said which Region: the one above is a guess. */
  readonly isRegionSupposed: boolean;
  /** Macros may add what the template does not declare. */
  readonly transformed: boolean;
  /** Resolves whatever stands in the template. */
  resolve(node: unknown, place: Place): Resolved;
  /** What `Ref` gives for a parameter, a resource or a pseudo parameter. */
  reference(name: string, place: Place): Resolved;
  /** What `Fn::GetAtt` gives. */
  attribute(logicalId: string, name: string, place: Place): Value;
  condition(name: string, place: Place): Truth;
  mapping(name: string): JsonObject | undefined;
  importValue(exportName: string, place: Place): Value;
  stackOutput(output: StackOutput, place: Place): Value;
}

/** Which output of which other stack. */
export interface StackOutput {
  /** Name or ARN of the stack. */
  readonly stack: string;
  readonly output: string;
  readonly region: string;
  readonly account: string;
}

/** An intrinsic function: its argument, untouched, in the stack and at the place where it stands. */
export type Intrinsic = (argument: unknown, scope: Scope, place: Place) => Resolved;
