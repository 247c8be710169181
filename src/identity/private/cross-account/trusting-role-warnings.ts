import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { CrossAccountTrustingRoleProps } from '../../cross-account-trusting-role-props';
import { allowsEverything, isFullAccessPolicy } from '../full-access';
import type { Callers } from './mfa';

const CHAINED_SESSION_SECONDS = 3600;

/** Says what is risky about a trust that is legal. */
export function warnOfTrust(scope: Construct, props: CrossAccountTrustingRoleProps, callers: Callers, mfa: boolean): void {
  const warn = (rule: string, message: string) => {
    Annotations.of(scope).addWarningV2(`cdk-security-baseline:CrossAccountTrustingRole.${rule}`, message);
  };
  const accounts = props.trustedAccountIds.join(', ');
  if (!props.principalOrgId && !props.principalOrgPaths && !props.externalIds && !props.trustedPrincipalArns) {
    warn('wholeAccount', `whoever has a policy that allows it in ${accounts} may assume ${props.roleName}; `
      + "name 'trustedPrincipalArns', or require an organization or external id");
  }
  if (!mfa && callers.users && !props.thirdParty) {
    warn('noMfa', `IAM users may assume ${props.roleName} without MFA; give roles, which have none, a role of their own`);
  }
  if (mfa && callers.roles) {
    warn('mfaShutsRolesOut', `${props.roleName} requires MFA, which sessions of the trusted roles never carry: only users can assume it`);
  }
  const duration = props.maxSessionDuration;
  if (duration && !duration.isUnresolved() && duration.toSeconds() > CHAINED_SESSION_SECONDS && callers.roles) {
    warn('chainedSessions', `sessions of ${props.roleName} last at most one hour for the trusted roles, whatever 'maxSessionDuration' says`);
  }
  if (!props.permissionsBoundary && (props.statements?.some(allowsEverything) || props.managedPolicies?.some(isFullAccessPolicy))) {
    warn('fullAccess', `${props.roleName} lets another account do everything in this one; limit it, or give it a 'permissionsBoundary'`);
  }
}
