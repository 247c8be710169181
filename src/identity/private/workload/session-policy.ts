import { Stack } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { worstCaseSize } from '../../../private/policy-size';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAXIMUM = 2048;

/** The session policy as the text that Roles Anywhere takes, with its size watched over. */
export function sessionPolicyText(scope: Construct, document: iam.PolicyDocument): string {
  const stack = Stack.of(scope);
  scope.node.addValidation({
    validate: () => {
      const size = worstCaseSize(stack, document);
      return size > MAXIMUM ? [`'sessionPolicy' must have at most ${MAXIMUM} characters, got ${size} (deploy-time values at their longest)`] : [];
    },
  });
  return stack.toJsonString(document);
}
