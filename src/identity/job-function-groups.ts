import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { Elevation } from './elevation';
import { JobFunction } from './job-function';
import { JobFunctionGroup } from './job-function-group';
import { JobFunctionGroupsProps } from './job-function-groups-props';
import { accessConditionStatements, denyCloudShell } from './private/access-condition-statements';
import { administratorRole } from './private/administrator-role';
import { denyPermissionsManagement } from './private/deny-permissions-management';
import { homeFolder } from './private/home-folder';
import { fullAccessErrors, validateJobFunctionGroups } from './private/job-function-groups-validation';
import { warnOfLoosening } from './private/job-function-groups-warnings';
import { awsManagedPolicyNames, ownPolicies } from './private/job-function-policies';
import { mfaSelfService } from './private/mfa-self-service';
import { BASELINE_PATH, PolicyMaker } from './private/policy-maker';
import { protectBaseline } from './private/protect-baseline';
import { protectBaselineResources } from './private/protect-baseline-resources';
import { SupportAccessRole } from './support-access-role';
import { acknowledgeAwsManagedPolicy } from '../private/acknowledgements';
import { stackInstanceName } from '../private/stack-instance';

/**
 * IAM groups by job, with MFA enforced, self-service for one's own credentials, and the baseline out of reach.
 *
 * | job | may |
 * |---|---|
 * | administrators | everything, directly or through a role |
 * | developers | everything but IAM, the organization and the account; with a boundary also roles of their own |
 * | auditors | see how everything is set up, and make the audit reports |
 * | read-only | see how everything is set up, not the data in it |
 * | billing | bills, budgets and costs, once the root user has activated the access of IAM to billing |
 * | security | see how everything is set up, and work with findings |
 * | support | cases with AWS Support |
 * | network, database and system administrators | what AWS's policy for the job says |
 * | custom | what you say |
 *
 * The first four are made unless `functions` says otherwise.
 *
 * For IAM users only. Sessions of roles and of IAM Identity Center carry no MFA of IAM: never attach `mfaPolicy` to them, it
 * would lock them out.
 *
 * Who is in the group of developers or of system administrators can change any function, instance or pipeline that is not of the
 * baseline, and so act with its role. Give workloads a permissions boundary ({@link DeveloperBoundary}) if that is too much.
 *
 * @see CIS AWS Foundations 7.0 2.10, 2.13, 2.15; FSBP IAM.2, IAM.18, IAM.19
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
 */
export class JobFunctionGroups extends Construct {
  /** The groups, in the order of `functions`. */
  public readonly groups: JobFunctionGroup[];
  /** Self-service for one's own credentials, and the denial of the rest without MFA. For groups of users only. */
  public readonly mfaPolicy: iam.ManagedPolicy;
  /** Keeps audit, detection, account settings, the baseline's identities and stacks with an execution role as they are. */
  public readonly protectBaselinePolicy: iam.ManagedPolicy;
  /** Keeps the baseline's keys, functions, buckets, log groups, alarms and topics as they are. */
  public readonly protectBaselineResourcesPolicy: iam.ManagedPolicy;
  /** Where, when and how people may work; absent if nothing limits it. */
  public readonly accessConditionsPolicy?: iam.ManagedPolicy;
  /** The folder of one's own; present with `userHomeBucket`. */
  public readonly homeFolderPolicy?: iam.ManagedPolicy;
  /** Keeps everybody but administrators from changing who has access; present with `denyPermissionsManagement`. */
  public readonly permissionsManagementPolicy?: iam.ManagedPolicy;
  /** The permissions boundary of the roles that developers make; present with `developerBoundary`. */
  public readonly boundary?: iam.IManagedPolicy;
  /** The role for cases with AWS Support; present with `JobFunction.SUPPORT`. */
  public readonly supportAccessRole?: SupportAccessRole;
  /** The role that administrators assume; present with `Elevation.ASSUME_ROLE`. */
  public readonly administratorRole?: iam.Role;

  public constructor(scope: Construct, id: string, props: JobFunctionGroupsProps = {}) {
    super(scope, id);
    const functions = props.functions ?? JobFunction._default();
    validateJobFunctionGroups(props, functions);
    const { path = BASELINE_PATH, removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE } = props;
    const policies = new PolicyMaker(this, removalPolicy);

    this.mfaPolicy = this.makeMfaPolicy(policies, props);
    this.protectBaselinePolicy = policies.make('ProtectBaseline', 'Security services, roles and stacks stay as they are',
      protectBaseline(Stack.of(this), {
        groupPath: path,
        applicationStacks: props.applicationStacks ?? ['app-*'],
        allowCdkDeploy: props.allowCdkDeploy ?? false,
      }));
    this.protectBaselineResourcesPolicy = policies.make('ProtectBaselineResources', 'What the security baseline is made of stays as it is',
      protectBaselineResources(Stack.of(this), {
        protectedStacks: props.protectedStacks ?? [],
        protectedBuckets: (props.protectedBuckets ?? []).map((bucket) => bucket.bucketArn),
      }));
    this.accessConditionsPolicy = this.makeAccessConditionsPolicy(policies, props);
    this.homeFolderPolicy = props.userHomeBucket && policies.make('HomeFolder', 'A folder of one\'s own', homeFolder(props.userHomeBucket),
      'Everybody\'s own folder: the policy variable aws:username limits it');
    this.permissionsManagementPolicy = props.denyPermissionsManagement
      ? policies.make('DenyPermissionsManagement', 'Who has access is for administrators to say',
        denyPermissionsManagement(Stack.of(this), props.developerBoundary !== undefined))
      : undefined;
    this.boundary = props.developerBoundary;
    if (functions.includes(JobFunction.SUPPORT)) {
      this.supportAccessRole = new SupportAccessRole(this, 'SupportAccessRole', { removalPolicy });
    }
    if (props.administratorElevation === Elevation.ASSUME_ROLE) {
      this.administratorRole = administratorRole(this, 'AdministratorRole', removalPolicy);
    }

    this.groups = functions.map((jobFunction) => this.makeGroup(jobFunction, props, path, [
      ...ownPolicies(this, policies, jobFunction, props, this.administratorRole),
      ...this.sharedPolicies(jobFunction),
      ...(props.additionalPolicies ?? []),
    ], removalPolicy));
    for (const { jobFunction, existingUserNames } of props.members ?? []) {
      this.group(jobFunction).addExistingUsers(...existingUserNames);
    }

    this.node.addValidation({ validate: () => fullAccessErrors(props, functions) });
    warnOfLoosening(this, props, functions);
  }

  /** The group of a job. A job that has none is an error. */
  public group(jobFunction: JobFunction): JobFunctionGroup {
    const group = this.groups.find((candidate) => candidate.jobFunction.name === jobFunction.name);
    if (!group) {
      const names = this.groups.map((candidate) => candidate.jobFunction.name).join(', ');
      throw new Error(`'jobFunction' must be one of ${names}, got ${jobFunction.name}`);
    }
    return group;
  }

  private makeMfaPolicy(policies: PolicyMaker, props: JobFunctionGroupsProps): iam.ManagedPolicy {
    return policies.make('MfaSelfService', 'Own credentials; everything else only with MFA', mfaSelfService(Stack.of(this), {
      enforceMfa: props.enforceMfa ?? true,
      mfaSelfEnrolment: props.mfaSelfEnrolment ?? true,
      allowPasswordChangeWithoutMfa: props.allowPasswordChangeWithoutMfa ?? false,
      selfServiceAccessKeys: props.selfServiceAccessKeys ?? false,
      allowCliLogin: props.allowCliLogin ?? true,
      mfaMaxAge: props.mfaMaxAge,
    }), 'Everybody\'s own user and devices: the policy variable aws:username limits it, the wildcard stands for the path');
  }

  private makeAccessConditionsPolicy(policies: PolicyMaker, props: JobFunctionGroupsProps): iam.ManagedPolicy | undefined {
    const statements = [
      ...accessConditionStatements(props.conditions ?? {}),
      ...(props.denyCloudShell ? [denyCloudShell()] : []),
    ];
    return statements.length > 0 ? policies.make('AccessConditions', 'Where, when and how people may work', statements) : undefined;
  }

  private sharedPolicies(jobFunction: JobFunction): iam.IManagedPolicy[] {
    return [
      this.mfaPolicy,
      ...(jobFunction === JobFunction.ADMINISTRATORS ? [] : this.policiesAgainstTampering()),
      ...(this.accessConditionsPolicy ? [this.accessConditionsPolicy] : []),
      ...(this.homeFolderPolicy ? [this.homeFolderPolicy] : []),
    ];
  }

  private policiesAgainstTampering(): iam.IManagedPolicy[] {
    return [
      this.protectBaselinePolicy,
      this.protectBaselineResourcesPolicy,
      ...(this.permissionsManagementPolicy ? [this.permissionsManagementPolicy] : []),
    ];
  }

  private makeGroup(
    jobFunction: JobFunction, props: JobFunctionGroupsProps, path: string, policies: iam.IManagedPolicy[], removalPolicy: RemovalPolicy,
  ): JobFunctionGroup {
    const awsManaged = awsManagedPolicyNames(jobFunction, props, this.administratorRole);
    const group = new JobFunctionGroup(this, jobFunction.name, {
      jobFunction,
      path,
      groupName: props.groupNamePrefix && stackInstanceName(this, `${props.groupNamePrefix}${jobFunction.name}`),
      managedPolicies: [...awsManaged.map((name) => iam.ManagedPolicy.fromAwsManagedPolicyName(name)), ...policies],
      removalPolicy,
    });
    for (const name of awsManaged) {
      acknowledgeAwsManagedPolicy(group, name, 'AWS keeps its policies for job functions up to date; what is too much in them is denied');
    }
    return group;
  }
}
