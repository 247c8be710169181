import { type Stack, Token } from 'aws-cdk-lib';
import { validateConditions } from './conditions-validation';
import type { Callers } from './mfa';
import { parsePrincipalArn } from './principal-arn';
import { validateAccountIds, validateRoleName } from './role-name';
import { requireDescription, requireEach, requireEntries, requireMatch, requireRange, wholeSeconds } from '../../../private/validation';
import { CrossAccountTrustMode } from '../../cross-account-trust-mode';
import type { CrossAccountTrustingRoleProps } from '../../cross-account-trusting-role-props';

const SESSION_SECONDS = { minimum: 3600, maximum: 43_200 };
/** Of a role, in characters. */
export const MAXIMUM_DESCRIPTION = 1000;
const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/;
const ORGANIZATION_PATH = /^o-[a-z0-9]{10,32}\/(\*|r-[0-9a-z]{4,32}\/(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}\/)*\*?)$/;

/** Refuses a trust that cannot be meant, before anything is made. */
export function validateTrustingRole(stack: Stack, props: CrossAccountTrustingRoleProps, callers: Callers, mfa: boolean): void {
  validateRoleName(props.roleName, props.path);
  validateAccounts(stack, props.trustedAccountIds);
  validatePrincipals(props);
  validateOrganization(props);
  if (props.thirdParty && props.externalIds === undefined) {
    throw new Error("'externalIds' must name at least one when 'thirdParty' is true, got none");
  }
  validateConditions(props, callers, mfa);
  requireRange('maxSessionDuration', wholeSeconds('maxSessionDuration', props.maxSessionDuration), SESSION_SECONDS.minimum, SESSION_SECONDS.maximum, 'seconds');
  requireDescription('description', props.description, MAXIMUM_DESCRIPTION);
}

function validateAccounts(stack: Stack, accountIds: string[]): void {
  requireEntries('trustedAccountIds', accountIds);
  validateAccountIds('trustedAccountIds', ...accountIds);
  if (!Token.isUnresolved(stack.account) && accountIds.includes(stack.account)) {
    throw new Error(`'trustedAccountIds' must not hold the account of the role itself, got ${stack.account}`);
  }
}

function validatePrincipals({ trustedAccountIds, trustedPrincipalArns, trustMode }: CrossAccountTrustingRoleProps): void {
  const exact = trustMode === CrossAccountTrustMode.EXACT_PRINCIPAL;
  if (exact && trustedPrincipalArns === undefined) {
    throw new Error("'trustedPrincipalArns' must name at least one when 'trustMode' is EXACT_PRINCIPAL, got none");
  }
  if (trustedPrincipalArns === undefined) {
    return;
  }
  requireEntries('trustedPrincipalArns', trustedPrincipalArns);
  const accounts = trustedPrincipalArns.map((arn) => {
    const principal = parsePrincipalArn(arn);
    if (!principal) {
      throw new Error(`'trustedPrincipalArns' must be ARNs of IAM users or roles, with wildcards only in the name, got ${arn}`);
    }
    if (exact && /[*?]/.test(arn)) {
      throw new Error(`'trustedPrincipalArns' must have no wildcard when 'trustMode' is EXACT_PRINCIPAL, got ${arn}`);
    }
    if (principal.account !== undefined && !trustedAccountIds.some((id) => Token.isUnresolved(id) || id === principal.account)) {
      throw new Error(`'trustedPrincipalArns' must be of a trusted account (${trustedAccountIds.join(', ')}), got ${arn}`);
    }
    return principal.account;
  });
  const forgotten = accounts.includes(undefined) ? undefined
    : trustedAccountIds.find((id) => !Token.isUnresolved(id) && !accounts.includes(id));
  if (forgotten !== undefined) {
    throw new Error(`'trustedPrincipalArns' must name somebody of each trusted account, got nobody of ${forgotten}`);
  }
}

function validateOrganization({ principalOrgId, principalOrgPaths }: CrossAccountTrustingRoleProps): void {
  requireMatch('principalOrgId', principalOrgId, ORGANIZATION_ID, 'be the id of an organization such as o-a1b2c3d4e5');
  requireEntries('principalOrgPaths', principalOrgPaths);
  requireEach('principalOrgPaths', principalOrgPaths, ORGANIZATION_PATH, 'be paths such as o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*');
  for (const path of principalOrgPaths ?? []) {
    const comparable = principalOrgId !== undefined && !Token.isUnresolved(principalOrgId) && !Token.isUnresolved(path);
    if (comparable && !path.startsWith(`${principalOrgId}/`)) {
      throw new Error(`'principalOrgPaths' must be of the organization ${principalOrgId}, got ${path}`);
    }
  }
}
