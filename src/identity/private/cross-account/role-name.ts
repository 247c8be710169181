import { Aws, Token } from 'aws-cdk-lib';
import { requireEach, requireMatch, requirePath } from '../../../private/validation';
import type { CrossAccountRoleReference } from '../../cross-account-role-reference';

const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
const ACCOUNT_ID = /^\d{12}$/;

/** Refuses a name or path that the other account could not spell out. */
export function validateRoleName(roleName: string, path: string | undefined): void {
  for (const [prop, value] of [['roleName', roleName], ['path', path]] as const) {
    if (Token.isUnresolved(value)) {
      throw new Error(`'${prop}' must be known at synthesis, because policies of another account spell it out`);
    }
  }
  requireMatch('roleName', roleName, ROLE_NAME, 'have 1 to 64 letters, digits and +=,.@_-');
  requirePath('path', path);
}

/** Refuses what is no account id. Tokens pass. */
export function validateAccountIds(prop: string, ...accountIds: string[]): void {
  requireEach(prop, accountIds, ACCOUNT_ID, 'have 12 digits');
}

/** The ARN in the partition of whichever stack it is used in. */
export function roleArn({ accountId, roleName, path = '/' }: CrossAccountRoleReference): string {
  return `arn:${Aws.PARTITION}:iam::${accountId}:role${path}${roleName}`;
}
