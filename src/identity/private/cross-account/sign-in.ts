import { type Stack, Token } from 'aws-cdk-lib';
import { RegionInfo } from 'aws-cdk-lib/region-info';
import type { CrossAccountConditions } from '../../cross-account-conditions';
import type { CrossAccountRoleReference } from '../../cross-account-role-reference';

const SIGN_IN_HOSTS: Partial<Record<string, string>> = {
  'aws': 'signin.aws.amazon.com',
  'aws-cn': 'signin.amazonaws.cn',
  'aws-us-gov': 'signin.amazonaws-us-gov.com',
};

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAXIMUM_SWITCHABLE_NAME = 64;

/** Where a person switches to the role in the console; nothing if the console cannot. */
export function switchRoleUrl(stack: Stack, role: CrossAccountRoleReference, conditions: CrossAccountConditions): string | undefined {
  const name = `${role.path ?? '/'}${role.roleName}`.slice(1);
  const partition = Token.isUnresolved(stack.region) ? 'aws' : RegionInfo.get(stack.region).partition ?? 'aws';
  const host = SIGN_IN_HOSTS[partition];
  if (host === undefined || passesParameters(conditions) || name.length > MAXIMUM_SWITCHABLE_NAME) {
    return undefined;
  }
  return `https://${host}/switchrole?account=${role.accountId}&roleName=${escaped(name)}`;
}

/** Whether assuming the role takes parameters that the console does not send. */
function passesParameters(conditions: CrossAccountConditions): boolean {
  const requiresTags = conditions.sessionTags?.some((tag) => tag.required !== false) ?? false;
  return conditions.externalIds !== undefined || conditions.requireSourceIdentity === true || requiresTags;
}

function escaped(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
