import { Stack } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { worstCaseSize } from '../../../private/policy-size';

/**
 * What a trust policy may hold, in characters without whitespace: at first, and after the quota was raised.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const TRUST_POLICY_QUOTA = { initial: 2048, maximum: 4096 };

/** The complaint about a trust policy that no account takes; nothing if it fits. */
export function trustPolicySizeErrors(role: iam.Role): string[] {
  const size = role.assumeRolePolicy ? worstCaseSize(Stack.of(role), role.assumeRolePolicy) : 0;
  return size > TRUST_POLICY_QUOTA.maximum
    ? [`the trust policy must have at most ${TRUST_POLICY_QUOTA.maximum} characters, got ${size} (deploy-time values at their longest)`]
    : [];
}
