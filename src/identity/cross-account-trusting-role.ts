import { Annotations, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { CrossAccountRoleReference } from './cross-account-role-reference';
import { CrossAccountTrustMode } from './cross-account-trust-mode';
import { CrossAccountTrustingRoleProps } from './cross-account-trusting-role-props';
import { managedPolicySizeErrors, worstCaseSize } from '../private/policy-size';
import { assumeStatements, type ConditionBlock } from './private/cross-account/assume-statements';
import { callersOf, isMfaRequired } from './private/cross-account/mfa';
import { spelledOut } from './private/cross-account/principal-arn';
import { roleArn, validateAccountIds, validateRoleName } from './private/cross-account/role-name';
import { TRUST_POLICY_QUOTA, trustPolicySizeErrors } from './private/cross-account/trust-policy-size';
import { TrustPrincipal } from './private/cross-account/trust-principal';
import { MAXIMUM_DESCRIPTION, validateTrustingRole } from './private/cross-account/trusting-role-validation';
import { warnOfTrust } from './private/cross-account/trusting-role-warnings';
import { setMaxSessionDuration } from './private/session-duration';

/**
 * A role that identities of other accounts may assume, the trusting half of cross-account access.
 *
 * The other half, {@link CrossAccountTrustedAccess}, lets somebody there do so; both are needed. {@link CrossAccountAccess}
 * makes both from one configuration.
 *
 * The role goes when its stack goes: whoever relied on it is shut out, and nothing that protects the account goes with it. Its
 * name is then free for the next deployment. Sessions that were opened before last until they expire.
 *
 * Resources with policies of their own, such as keys and buckets, must let the role in as well: `key.grantDecrypt(trusting.role)`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html
 */
export class CrossAccountTrustingRole extends Construct implements iam.IGrantable {
  /**
   * The ARN of such a role, in the partition of the stack that uses it. Needs no deployed role: two apps that share the
   * constants mean the same one. An account id, name or path that IAM would not take is an error.
   */
  public static arnFor(reference: CrossAccountRoleReference): string {
    validateAccountIds('accountId', reference.accountId);
    validateRoleName(reference.roleName, reference.path);
    return roleArn(reference);
  }

  /** The role. */
  public readonly role: iam.Role;
  /** The ARN of the role, spelled out, so that it can be used in other stacks and environments. */
  public readonly roleArn: string;
  /** The grantee of `grantX()`: the role. */
  public readonly grantPrincipal: iam.IPrincipal;
  /** Whether the trust policy requires MFA. */
  public readonly requiresMfa: boolean;
  /** The statements of the trust policy. */
  public readonly trustStatements: iam.PolicyStatement[];
  /** What the role may do by `statements`; absent without. */
  public readonly permissions?: iam.ManagedPolicy;

  public constructor(scope: Construct, id: string, props: CrossAccountTrustingRoleProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const trust = { ...props, trustedPrincipalArns: props.trustedPrincipalArns?.map((arn) => spelledOut(stack, arn)) };
    const callers = callersOf(trust.trustedPrincipalArns);
    this.requiresMfa = isMfaRequired(props.requireMfa, callers, props.thirdParty);
    validateTrustingRole(stack, trust, callers, this.requiresMfa);

    this.trustStatements = assumeStatements(props, this.requiresMfa, { principals: principalsOf(trust) }, callerConditions(trust));
    this.role = new iam.Role(this, 'Role', {
      roleName: props.roleName,
      path: props.path,
      description: props.description ?? `Assumed from ${props.trustedAccountIds.join(', ')}`.slice(0, MAXIMUM_DESCRIPTION),
      assumedBy: new TrustPrincipal(this.trustStatements),
      managedPolicies: props.managedPolicies,
      permissionsBoundary: props.permissionsBoundary,
    });
    setMaxSessionDuration(this.role, props.maxSessionDuration ?? Duration.hours(1));
    this.grantPrincipal = this.role;
    this.roleArn = roleArn({ accountId: stack.account, roleName: props.roleName, path: props.path });
    if (props.statements) {
      this.permissions = new iam.ManagedPolicy(this, 'Permissions', {
        description: `What ${props.roleName} may do`,
        statements: props.statements,
        roles: [this.role],
      });
      const { permissions } = this;
      permissions.node.addValidation({ validate: () => managedPolicySizeErrors(permissions) });
    }

    this.node.addValidation({ validate: () => trustPolicySizeErrors(this.role) });
    warnOfTrust(this, trust, callers, this.requiresMfa);
    this.warnOfSize();
  }

  private warnOfSize(): void {
    const size = this.role.assumeRolePolicy ? worstCaseSize(Stack.of(this), this.role.assumeRolePolicy) : 0;
    if (size > TRUST_POLICY_QUOTA.initial) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:CrossAccountTrustingRole.trustPolicySize',
        `the trust policy has ${size} characters; an account takes ${TRUST_POLICY_QUOTA.initial} unless its quota 'Role trust policy length' was raised`);
    }
  }
}

function principalsOf(props: CrossAccountTrustingRoleProps): iam.IPrincipal[] {
  return props.trustMode === CrossAccountTrustMode.EXACT_PRINCIPAL
    ? (props.trustedPrincipalArns ?? []).map((arn) => new iam.ArnPrincipal(arn))
    : props.trustedAccountIds.map((id) => new iam.AccountPrincipal(id));
}

function callerConditions(props: CrossAccountTrustingRoleProps): ConditionBlock {
  const exact = props.trustMode === CrossAccountTrustMode.EXACT_PRINCIPAL;
  return {
    'ArnLike': { 'aws:PrincipalArn': exact ? undefined : props.trustedPrincipalArns },
    'StringEquals': { 'aws:PrincipalOrgID': props.principalOrgId },
    'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': props.principalOrgPaths },
  };
}
