import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { JobFunction } from './job-function';
import { ManagedPolicyPrincipal } from './private/managed-policy-principal';
import { managedPolicySizeErrors } from '../private/policy-size';
import { requireDistinct, requireEach, requireMatch, requirePath } from '../private/validation';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAXIMUM_POLICIES = 10;
const GROUP_NAME = /^[\w+=,.@-]{1,128}$/;
const USER_NAME = /^[\w+=,.@-]{1,64}$/;

/** Properties of {@link JobFunctionGroup}. */
export interface JobFunctionGroupProps {
  /** The job of its members. */
  readonly jobFunction: JobFunction;

  /**
   * The managed policies of the group. More than ten, with those that are added later, are an error.
   *
   * @default - none
   */
  readonly managedPolicies?: iam.IManagedPolicy[];

  /**
   * The name: 1 to 128 letters, digits and `+=,.@_-`. A group that stays when its stack goes must have one that no later deployment takes.
   *
   * @default - generated
   */
  readonly groupName?: string;

  /**
   * The path of the group; begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`. Other groups made by {@link JobFunctionGroups} cannot change what is below the default path.
   *
   * @default '/security-baseline/'
   */
  readonly path?: string;

  /**
   * Names of IAM users that exist and become members, 1 to 64 letters, digits and `+=,.@_-`. A name that repeats is an error.
   *
   * @default - none
   */
  readonly existingUserNames?: string[];

  /**
   * What happens to the group and its memberships when they leave the stack.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * The IAM group of one job function.
 *
 * It is made by {@link JobFunctionGroups}, which gives it MFA enforcement and keeps it away from the baseline; by itself it
 * carries nothing but the policies that it is given.
 *
 * As a grantee it takes its permissions in a managed policy: `bucket.grantRead(groups.group(JobFunction.DEVELOPERS))`.
 */
export class JobFunctionGroup extends Construct implements iam.IGrantable {
  /** The job of its members. */
  public readonly jobFunction: JobFunction;
  /** The group. */
  public readonly group: iam.Group;
  /** The grantee of `grantX()`. */
  public readonly grantPrincipal: iam.IPrincipal;

  private readonly removalPolicy: RemovalPolicy;
  private memberships?: { readonly resource: iam.CfnUserToGroupAddition; readonly users: string[] };
  private grants?: iam.ManagedPolicy;

  public constructor(scope: Construct, id: string, props: JobFunctionGroupProps) {
    super(scope, id);
    requireMatch('groupName', props.groupName, GROUP_NAME, 'have 1 to 128 letters, digits and +=,.@_-');
    requirePath('path', props.path);
    validateUserNames(props.existingUserNames ?? []);
    this.jobFunction = props.jobFunction;
    this.removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

    this.group = new iam.Group(this, 'Group', {
      groupName: props.groupName,
      path: props.path ?? '/security-baseline/',
      managedPolicies: props.managedPolicies,
    });
    this.group.applyRemovalPolicy(this.removalPolicy);
    this.grantPrincipal = new ManagedPolicyPrincipal((statement) => this.grant(statement), this.group.env.account);
    if (props.existingUserNames?.length) {
      this.addExistingUsers(...props.existingUserNames);
    }

    this.node.addValidation({ validate: () => this.policyCountErrors() });
  }

  /** The name of the group. */
  public get groupName(): string {
    return this.group.groupName;
  }

  /** The ARN of the group. */
  public get groupArn(): string {
    return this.group.groupArn;
  }

  /** Gives the group another managed policy. More than ten in all are an error of the synthesis. */
  public addManagedPolicy(policy: iam.IManagedPolicy): void {
    this.group.addManagedPolicy(policy);
  }

  /** Makes members of IAM users that exist. A name that repeats, or that IAM would not take, is an error. */
  public addExistingUsers(...userNames: string[]): void {
    const users = this.memberships?.users ?? [];
    validateUserNames([...users, ...userNames]);
    users.push(...userNames);
    if (!this.memberships) {
      const resource = new iam.CfnUserToGroupAddition(this, 'Members', { groupName: this.groupName, users });
      resource.applyRemovalPolicy(this.removalPolicy);
      this.memberships = { resource, users };
    }
    this.memberships.resource.users = users;
  }

  private grant(statement: iam.PolicyStatement): iam.ManagedPolicy {
    if (!this.grants) {
      const grants = new iam.ManagedPolicy(this, 'Grants', {
        path: '/security-baseline/',
        description: `What resources grant to ${this.jobFunction.name}`,
      });
      grants.applyRemovalPolicy(this.removalPolicy);
      grants.node.addValidation({ validate: () => managedPolicySizeErrors(grants) });
      this.group.addManagedPolicy(grants);
      this.grants = grants;
    }
    this.grants.addStatements(statement);
    return this.grants;
  }

  private policyCountErrors(): string[] {
    const stack = Stack.of(this);
    const group = this.group.node.defaultChild as iam.CfnGroup;
    const own = (stack.resolve(group.managedPolicyArns) as unknown[] | undefined) ?? [];
    const reference = JSON.stringify(stack.resolve(group.ref));
    const attachedFromThere = stack.node.findAll()
      .filter((node) => node instanceof iam.CfnManagedPolicy)
      .map((policy) => (stack.resolve(policy.groups) as unknown[] | undefined) ?? [])
      .filter((groups) => groups.some((other) => JSON.stringify(other) === reference));
    const count = own.length + attachedFromThere.length;
    return count > MAXIMUM_POLICIES ? [`'managedPolicies' must have at most ${MAXIMUM_POLICIES} entries, got ${count}`] : [];
  }
}

function validateUserNames(userNames: string[]): void {
  requireEach('existingUserNames', userNames, USER_NAME, 'be names of IAM users (1 to 64 letters, digits and +=,.@_-)');
  requireDistinct('existingUserNames', userNames);
}
