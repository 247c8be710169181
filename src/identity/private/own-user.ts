import type { Stack } from 'aws-cdk-lib';
import { iamArn } from './iam-arn';

/** IAM fills it in for each request. Single quotes: TypeScript must not. */
export const USER_NAME = '${aws:username}';

/**
 * The ARNs of one's own user. A user with a path has it in the ARN; user names contain no slash, so that the wildcard cannot
 * reach anybody else.
 */
export function ownUser(stack: Stack): string[] {
  return [iamArn(stack, 'user', USER_NAME), iamArn(stack, 'user', `*/${USER_NAME}`)];
}
