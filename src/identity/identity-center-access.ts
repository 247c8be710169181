import type * as identitystore from 'aws-cdk-lib/aws-identitystore';
import * as sso from 'aws-cdk-lib/aws-sso';
import { Construct } from 'constructs';
import type { IdentityCenterAccessProps, IdentityCenterAssignment } from './identity-center-access-props';
import { JobFunction } from './job-function';
import { Assignments } from './private/identity-center/assignments';
import { validateAssignment, validateIdentityCenter } from './private/identity-center/identity-center-validation';
import { warnOfAssignments, warnOfLooseAccess } from './private/identity-center/identity-center-warnings';
import { permissionSet } from './private/identity-center/permission-set';

/**
 * The jobs of `JobFunctionGroups` for people who sign in through IAM Identity Center: a permission set each, and who has it in which accounts.
 *
 * Deploy it where IAM Identity Center is managed: in the management account or, for all other accounts, its delegated administrator; in the
 * Region of the instance. Ask for MFA in the settings of IAM Identity Center: sessions do not tell IAM of it, so no policy here does.
 *
 * Nobody but administrators can change IAM Identity Center, and so give himself another job. Who administers the account that this is deployed to
 * administers every account.
 *
 * @see CIS AWS Foundations 7.0 2.19
 * @see https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html
 *
 * @example
 * import { Stack } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 *
 * new identity.IdentityCenterAccess(stack, 'Access', {
 *   instanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
 *   identityStoreId: 'd-1234567890',
 *   assignments: [{
 *     jobFunction: identity.JobFunction.DEVELOPERS,
 *     accountIds: ['111122223333', '444455556666'],
 *     groupNames: ['Developers'],
 *   }],
 * });
 */
export class IdentityCenterAccess extends Construct {
  /** The assignments so far. */
  public readonly assignments: sso.CfnAssignment[];
  /** The groups made here. */
  public readonly groups: identitystore.CfnGroup[];
  /** Which attributes of users policies can refer to; present with `accessControlAttributes`. */
  public readonly accessControl?: sso.CfnInstanceAccessControlAttributeConfiguration;

  private readonly functions: JobFunction[];
  private readonly permissionSets: Map<string, sso.CfnPermissionSet>;
  private readonly made: Assignments;
  private readonly wishes: IdentityCenterAssignment[] = [];

  public constructor(scope: Construct, id: string, private readonly props: IdentityCenterAccessProps) {
    super(scope, id);
    const { namePrefix = 'Baseline' } = props;
    this.functions = props.functions ?? JobFunction._default();
    validateIdentityCenter(props, this.functions, namePrefix);

    this.permissionSets = new Map(this.functions.map((jobFunction) =>
      [jobFunction.name, permissionSet(this, jobFunction, `${namePrefix}${jobFunction.name}`, props)]));
    this.made = new Assignments(this, 'Assignments', {
      instanceArn: props.instanceArn,
      identityStoreId: props.identityStoreId,
      concurrent: props.concurrentAssignments ?? 5,
    });
    this.assignments = this.made.resources;
    this.groups = this.made.groups;
    props.assignments?.forEach((assignment) => { this.assign(assignment); });
    if (props.accessControlAttributes?.length) {
      this.accessControl = new sso.CfnInstanceAccessControlAttributeConfiguration(this, 'AccessControl', {
        instanceArn: props.instanceArn,
        accessControlAttributes: props.accessControlAttributes.map(({ key, source }) => ({ key, value: { source: [source] } })),
      });
    }

    warnOfLooseAccess(this, props, this.functions);
    this.node.addValidation({
      validate: () => {
        warnOfAssignments(this, props, this.wishes);
        return [];
      },
    });
  }

  /** Gives groups or users a job in accounts. One that is there already is an error. */
  public assign(assignment: IdentityCenterAssignment): void {
    validateAssignment(assignment, this.props, this.functions);
    this.made.add(this.permissionSet(assignment.jobFunction), assignment);
    this.wishes.push(assignment);
  }

  /** The permission set of a job. A job that has none is an error. */
  public permissionSet(jobFunction: JobFunction): sso.CfnPermissionSet {
    const found = this.permissionSets.get(jobFunction.name);
    if (!found) {
      throw new Error(`'jobFunction' must be one of ${[...this.permissionSets.keys()].join(', ')}, got ${jobFunction.name}`);
    }
    return found;
  }

  /** The ARN of the permission set of a job. A job that has none is an error. */
  public permissionSetArn(jobFunction: JobFunction): string {
    return this.permissionSet(jobFunction).attrPermissionSetArn;
  }
}
