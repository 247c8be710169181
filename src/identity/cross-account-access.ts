import { Aws, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { CrossAccountAccessProps } from './cross-account-access-props';
import { CrossAccountTrustMode } from './cross-account-trust-mode';
import { CrossAccountTrustedAccess } from './cross-account-trusted-access';
import { CrossAccountTrustingRole } from './cross-account-trusting-role';

/**
 * Both halves of access to another account, from one configuration: the role in the stack where this construct is, the policy
 * in the stack of `trustedScope`. The conditions of the two match by construction.
 *
 * ```ts
 * import { App, Stack } from 'aws-cdk-lib';
 * import * as iam from 'aws-cdk-lib/aws-iam';
 * import { identity } from 'cdk-security-baseline';
 *
 * const app = new App();
 * const development = new Stack(app, 'Development', { env: { account: '111122223333', region: 'eu-west-1' } });
 * const production = new Stack(app, 'Production', { env: { account: '444455556666', region: 'eu-west-1' } });
 *
 * new identity.CrossAccountAccess(production, 'Operations', {
 *   roleName: 'Operations',
 *   managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('CloudWatchReadOnlyAccess')],
 *   trustedScope: development,
 *   groups: [new iam.Group(development, 'Operators')],
 * });
 * ```
 *
 * The role trusts those who are given: `roles` by name, `groups` and `users` as the IAM users of the account, unless
 * `trustedPrincipalArns` says otherwise. The stacks can be deployed in any order, except with `EXACT_PRINCIPAL`, where the
 * trusting stack waits for the trusted one.
 *
 * For halves in two apps use {@link CrossAccountTrustingRole} and {@link CrossAccountTrustedAccess} with shared constants.
 */
export class CrossAccountAccess extends Construct {
  /** The role, in the trusting account. */
  public readonly trustingRole: CrossAccountTrustingRole;
  /** The policy, in the trusted account. */
  public readonly trustedAccess: CrossAccountTrustedAccess;

  public constructor(scope: Construct, id: string, props: CrossAccountAccessProps) {
    super(scope, id);
    const trusting = Stack.of(this);
    const trusted = Stack.of(props.trustedScope);
    requireAccount('scope', trusting);
    requireAccount('trustedScope', trusted);
    requireExactPrincipals(props);

    this.trustingRole = new CrossAccountTrustingRole(this, 'Trusting', {
      ...props,
      trustedAccountIds: [trusted.account],
      trustedPrincipalArns: props.trustedPrincipalArns ?? grantedPrincipals(trusted.account, props),
    });
    this.trustedAccess = new CrossAccountTrustedAccess(props.trustedScope, id, {
      ...props,
      requireMfa: this.trustingRole.requiresMfa,
      trustingAccountIds: [trusting.account],
      sessionDuration: props.maxSessionDuration,
    });
    if (props.trustMode === CrossAccountTrustMode.EXACT_PRINCIPAL) {
      trusting.addStackDependency(trusted, 'an exact principal must exist before a role can trust it');
    }
  }
}

function requireAccount(prop: string, stack: Stack): void {
  if (Token.isUnresolved(stack.account)) {
    throw new Error(`'${prop}' must be in a stack that names its account ('env'), got ${stack.stackName}`);
  }
}

function requireExactPrincipals({ trustMode, trustedPrincipalArns, groups, users }: CrossAccountAccessProps): void {
  if (trustMode === CrossAccountTrustMode.EXACT_PRINCIPAL && !trustedPrincipalArns && (groups?.length || users?.length)) {
    throw new Error("'trustedPrincipalArns' must name the users when 'trustMode' is EXACT_PRINCIPAL and groups or users are given, got none");
  }
}

/** Those who are given, as a trust policy can name them: a group is no principal, so its members are users of the account. */
function grantedPrincipals(account: string, { groups = [], users = [], roles = [] }: CrossAccountAccessProps): string[] | undefined {
  const arns = [
    ...(groups.length + users.length > 0 ? [`arn:${Aws.PARTITION}:iam::${account}:user/*`] : []),
    ...roles.map((role) => role.roleArn),
  ];
  return arns.length > 0 ? arns : undefined;
}
