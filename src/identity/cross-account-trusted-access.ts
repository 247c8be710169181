import { Annotations, Duration, Stack, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { CrossAccountTrustedAccessProps } from './cross-account-trusted-access-props';
import { assumeStatements } from './private/cross-account/assume-statements';
import { assumeRoleCommand, cliProfile, type CliOptions } from './private/cross-account/cli';
import { validateConditions } from './private/cross-account/conditions-validation';
import { isMfaRequired, type Callers } from './private/cross-account/mfa';
import { roleArn, validateAccountIds, validateRoleName } from './private/cross-account/role-name';
import { switchRoleUrl } from './private/cross-account/sign-in';
import { iamArn } from './private/iam-arn';
import { BASELINE_PATH } from './private/policy-maker';
import { managedPolicySizeErrors } from '../private/policy-size';
import { requireEntries, requireRange, wholeSeconds } from '../private/validation';

const SESSION_SECONDS = { minimum: 900, maximum: 43_200 };

/**
 * Lets groups, users or roles of this account assume a role of other accounts, the trusted half of cross-account access.
 *
 * The other half is {@link CrossAccountTrustingRole}. The two need not be in one app, nor be deployed in an order: what they
 * share is the name and path of the role, and the conditions.
 *
 * The policy goes when its stack goes; nobody can assume the role by it any more.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html
 */
export class CrossAccountTrustedAccess extends Construct {
  /** The policy; it can be attached to others as well. */
  public readonly managedPolicy: iam.ManagedPolicy;
  /** The statements of the policy. */
  public readonly statements: iam.PolicyStatement[];
  /** The ARNs of the role, in the order of the accounts. */
  public readonly roleArns: string[];
  /** Whether the policy requires MFA. */
  public readonly requiresMfa: boolean;

  /**
   * Where people switch to the role in the console, in the order of the accounts. Empty if the console cannot: it passes no
   * external id, source identity or tags, and takes at most 64 characters of path and name. A stack that names no Region has the
   * addresses of the `aws` partition.
   */
  public readonly switchRoleUrls: string[];

  /**
   * Profiles for `~/.aws/config`, in the order of the accounts. Empty if the role requires a source identity or tags, for which a
   * profile has no setting: take `assumeRoleCommands`.
   *
   * With `mfa_serial` the CLI shows the MFA device in the very call that assumes the role. AWS documents that the trust policy
   * sees it. Not verified: whether policies of the caller do, this one and those that deny without MFA. If they do not, let
   * `source_profile` be a session of `aws sts get-session-token` with the code of the device, and leave `mfa_serial` out.
   */
  public readonly cliProfiles: string[];

  /** Commands of the AWS CLI that assume the role, in the order of the accounts. Words in capitals are to be filled in. */
  public readonly assumeRoleCommands: string[];

  public constructor(scope: Construct, id: string, props: CrossAccountTrustedAccessProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const callers = granteesAsCallers(props);
    this.requiresMfa = isMfaRequired(props.requireMfa, callers);
    validate(stack, props, callers, this.requiresMfa);

    const references = props.trustingAccountIds.map((accountId) => ({ accountId, roleName: props.roleName, path: props.path }));
    this.roleArns = references.map(roleArn);
    this.statements = assumeStatements(props, this.requiresMfa, { resources: this.roleArns });
    this.managedPolicy = new iam.ManagedPolicy(this, 'Policy', {
      path: BASELINE_PATH,
      description: `Assume ${props.roleName} in ${props.trustingAccountIds.join(', ')}`.slice(0, 1000),
      statements: this.statements,
      groups: props.groups,
      users: props.users,
      roles: props.roles,
    });
    this.managedPolicy.node.addValidation({ validate: () => managedPolicySizeErrors(this.managedPolicy) });

    this.switchRoleUrls = references.flatMap((role) => switchRoleUrl(stack, role, props) ?? []);
    const cli = references.map((role): CliOptions => ({
      role,
      conditions: props,
      mfaSerial: this.requiresMfa ? iamArn(stack, 'mfa', 'DEVICE') : undefined,
      durationSeconds: (props.sessionDuration ?? Duration.hours(1)).toSeconds(),
    }));
    this.cliProfiles = cli.flatMap((options) => cliProfile(options) ?? []);
    this.assumeRoleCommands = cli.map(assumeRoleCommand);
    this.warn(props, callers);
  }

  private warn(props: CrossAccountTrustedAccessProps, callers: Callers): void {
    const warn = (rule: string, message: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:CrossAccountTrustedAccess.${rule}`, message);
    };
    if (!this.requiresMfa && callers.users) {
      warn('noMfa', `IAM users may assume ${props.roleName} without MFA; give roles, which have none, an access of their own`);
    }
    if (this.requiresMfa && callers.roles) {
      warn('mfaShutsRolesOut', `assuming ${props.roleName} requires MFA, which sessions of roles never carry: only users can`);
    }
  }
}

/** Without any grantee the policy is for whoever it will be attached to. */
function granteesAsCallers({ groups = [], users = [], roles = [] }: CrossAccountTrustedAccessProps): Callers {
  return { users: groups.length + users.length > 0 || roles.length === 0, roles: roles.length > 0 };
}

function validate(stack: Stack, props: CrossAccountTrustedAccessProps, callers: Callers, mfa: boolean): void {
  validateRoleName(props.roleName, props.path);
  requireEntries('trustingAccountIds', props.trustingAccountIds);
  validateAccountIds('trustingAccountIds', ...props.trustingAccountIds);
  if (!Token.isUnresolved(stack.account) && props.trustingAccountIds.includes(stack.account)) {
    throw new Error(`'trustingAccountIds' must not hold the account of this stack, got ${stack.account}`);
  }
  validateConditions(props, callers, mfa);
  requireRange('sessionDuration', wholeSeconds('sessionDuration', props.sessionDuration), SESSION_SECONDS.minimum, SESSION_SECONDS.maximum, 'seconds');
}
