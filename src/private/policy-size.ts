import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

/**
 * What a managed policy may hold, in characters without whitespace.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const MANAGED_POLICY_QUOTA = 6144;

/**
 * What a key policy may hold, in bytes.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html
 */
export const KEY_POLICY_QUOTA = 32_768;

/** The longest that a value known only at deployment can become. */
const WORST_CASE: Record<string, number> = {
  'AWS::Partition': 'aws-us-gov-x'.length,
  'AWS::AccountId': '123456789012'.length,
  'AWS::Region': 'ap-southeast-99x'.length,
  'AWS::URLSuffix': 'amazonaws.com.cn'.length,
  'AWS::StackId': 'arn:aws-us-gov-x:cloudformation:ap-southeast-99x:123456789012:stack//51af3dc0-da77-11e4-872e-1234567cd123'.length + 128,
};
const WORST_CASE_OTHERWISE = 128;

/** Characters of the policy that count against its quota, with every deploy-time value at its longest. */
export function worstCaseSize(stack: Stack, document: iam.PolicyDocument): number {
  return JSON.stringify(lengthen(stack.resolve(document))).length;
}

/** The complaint about a managed policy that is too large, for `node.addValidation`; nothing if it fits. */
export function managedPolicySizeErrors(policy: iam.ManagedPolicy): string[] {
  const size = worstCaseSize(Stack.of(policy), policy.document);
  return size > MANAGED_POLICY_QUOTA
    ? [`the policy must have at most ${MANAGED_POLICY_QUOTA} characters, got ${size} (deploy-time values at their longest)`]
    : [];
}

/** The complaint about a key policy that is too large, for `node.addValidation`; nothing if it fits. */
export function keyPolicySizeErrors(stack: Stack, document: iam.PolicyDocument): string[] {
  const size = worstCaseSize(stack, document);
  return size > KEY_POLICY_QUOTA
    ? [`the key policy must have at most ${KEY_POLICY_QUOTA} bytes, got ${size} (deploy-time values at their longest)`]
    : [];
}

function lengthen(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(lengthen);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const intrinsic = intrinsicOf(value);
  return intrinsic
    ? filler(lengthOf(...intrinsic))
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, lengthen(entry)]));
}

function intrinsicOf(value: object): [name: string, argument: unknown] | undefined {
  const entries = Object.entries(value);
  return entries.length === 1 && (entries[0][0] === 'Ref' || entries[0][0].startsWith('Fn::')) ? entries[0] : undefined;
}

function lengthOf(name: string, argument: unknown): number {
  if (name === 'Ref') {
    return WORST_CASE[argument as string] ?? WORST_CASE_OTHERWISE;
  }
  if (name === 'Fn::Join') {
    const [delimiter, parts] = argument as [string, unknown];
    return Array.isArray(parts)
      ? parts.reduce<number>((sum, part) => sum + lengthOfText(part), delimiter.length * Math.max(parts.length - 1, 0))
      : WORST_CASE_OTHERWISE;
  }
  if (name === 'Fn::If') {
    const [, yes, no] = argument as [string, unknown, unknown];
    return Math.max(lengthOfText(yes), lengthOfText(no));
  }
  return WORST_CASE_OTHERWISE;
}

/** As it counts inside of a JSON string: a quotation mark needs its backslash. */
function lengthOfText(value: unknown): number {
  return JSON.stringify(lengthen(value)).length - '""'.length;
}

function filler(length: number): string {
  return 'x'.repeat(length);
}
