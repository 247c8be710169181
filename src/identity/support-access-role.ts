import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { TrustPrincipal } from './private/cross-account/trust-principal';
import { assumeActions, peopleTrust, validatePeopleTrust } from './private/people-trust';
import { acknowledgeAwsManagedPolicy } from '../private/acknowledgements';

/** Properties of {@link SupportAccessRole}. */
export interface SupportAccessRoleProps {
  /**
   * Names of the IAM users of this account who may assume the role, with MFA: 1 to 64 letters, digits and `+=,.@_-`. None in the
   * list, and one that repeats, is an error.
   *
   * @default - every IAM user of the account who has the permission `sts:AssumeRole`, or nobody but `trustedRoles`
   */
  readonly trustedUserNames?: string[];

  /**
   * Roles of this account that may assume the role, such as those of IAM Identity Center. Sessions of roles carry no MFA of IAM:
   * whoever lets people into these roles has to ask for it. An empty list is an error.
   *
   * @default - none
   */
  readonly trustedRoles?: iam.IRole[];

  /**
   * How long ago a user may have shown the MFA device: 300 to 43,200 whole seconds.
   *
   * @default Duration.hours(1)
   */
  readonly mfaMaxAge?: Duration;

  /**
   * What happens to the role when it leaves the stack.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * The role for cases with AWS Support: `AWSSupportAccess`, for an hour, after MFA.
 *
 * That somebody may assume it takes both the trust of the role and a permission: `grantAssume(group)`. Developers of a
 * {@link JobFunctionGroups} have that permission already, its path lies outside of what is closed to them.
 *
 * @see CIS AWS Foundations 7.0 2.15, FSBP IAM.18
 * @see https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html
 */
export class SupportAccessRole extends Construct {
  /** The role. */
  public readonly role: iam.Role;

  public constructor(scope: Construct, id: string, props: SupportAccessRoleProps = {}) {
    super(scope, id);
    validatePeopleTrust(props);

    this.role = new iam.Role(this, 'Role', {
      description: 'Cases with AWS Support',
      path: '/support/',
      assumedBy: new TrustPrincipal(peopleTrust(this, props)),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AWSSupportAccess')],
      maxSessionDuration: Duration.hours(1),
    });
    this.role.applyRemovalPolicy(props.removalPolicy ?? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    acknowledgeAwsManagedPolicy(this.role, 'AWSSupportAccess', 'The controls ask for a role with this policy');
  }

  /** The ARN of the role. */
  public get roleArn(): string {
    return this.role.roleArn;
  }

  /** Lets somebody assume the role, whom its trust policy must let in as well. */
  public grantAssume(grantee: iam.IGrantable): iam.Grant {
    return iam.Grant.addToPrincipal({ grantee, actions: assumeActions({}), resourceArns: [this.roleArn] });
  }
}
