/**
 * How a type of resource gets its name, its ARN and its attributes. A format is text with placeholders:
 *
 * - `{name}` the physical name, `{arn}` the ARN, `{logical}` the logical id
 * - `{partition}`, `{region}`, `{account}`, `{suffix}` (as `AWS::URLSuffix`)
 * - `{generated:64}` the name that CloudFormation makes up: stack, logical id, random end, at most 64 characters; `{lower:63}` in lower case
 * - `{word}`, `{segment}`, `{any}` a symbol of that alphabet, `{word:label}` another one; `{uuid}`, `{key}` (the id of a KMS key)
 * - `{Property}` a property of the resource, `{Property|default}` with what it is when it is not given, `{Property@part}` a part of it
 *
 * Names that begin with the stack's are those that CloudFormation is known to build so; where it builds them otherwise (state
 * machines) or that is not known, the whole name is a symbol.
 */
export interface ResourceType {
  /** Property that gives the physical name, if the type has one. */
  readonly name?: string;
  /** Format of the name when no property gives one, or which it is by other properties. */
  readonly otherwise: string | ((textProperty: (name: string) => string | undefined) => string);
  /** Format of what `Ref` gives. */
  readonly ref: string;
  readonly arn?: string;
  /** Attributes besides `Arn`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Types by their name in CloudFormation. */
export type ResourceTypes = Readonly<Record<string, ResourceType>>;
