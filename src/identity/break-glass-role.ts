import { Annotations, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { BreakGlassRoleProps } from './break-glass-role-props';
import { alarmOnUse, notifyOfUse } from './private/break-glass-alarm';
import { BREAK_GLASS_PATH, breakGlassDenies } from './private/break-glass-statements';
import { TrustPrincipal } from './private/cross-account/trust-principal';
import { assumeActions, peopleTrust, validatePeopleTrust } from './private/people-trust';
import { PolicyMaker } from './private/policy-maker';
import { protectBaselineResources } from './private/protect-baseline-resources';
import { validateStackNames } from './private/stack-names';
import { acknowledgeAwsManagedPolicy } from '../private/acknowledgements';
import { applyRemovalPolicy } from '../private/removal';

/**
 * The way in for an emergency: an administrator for an hour, for named people who have just shown an MFA device, with an alarm when
 * it is used, and without the power to hide what was done.
 *
 * What stays closed: the audit trail, detection, evidence, keys, topics, alarms, functions and settings of the baseline, its
 * identities, this role, and the roles of `cdk bootstrap`. Unless `allowIdentityChanges` says otherwise, so does everything by which
 * somebody could get rid of these denies: users, roles, policies, identity providers, other roles, stacks with an execution role.
 * A residue stays open: whoever changes a function or instance acts with its role, so give workloads a {@link DeveloperBoundary}.
 *
 * The trail records the use in the Region whose STS endpoint was called, and that of the global endpoint in us-east-1; switching
 * roles in the console is recorded in the Region of the sign-in endpoint. So give `auditTrailLogGroup`, which sees all Regions.
 * EventBridge sees API calls only in an account with a trail that logs management events.
 *
 * That somebody may assume the role takes both a place in its trust policy and a permission: `grantAssume(user)`. Try it out twice a
 * year.
 *
 * @see https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html
 *
 * @example
 * import { Stack } from 'aws-cdk-lib';
 * import { alerting, audit, identity } from 'cdk-security-baseline';
 *
 * declare const stack: Stack;
 * declare const notifications: alerting.SecurityNotifications;
 * declare const auditTrail: audit.AuditTrail;
 *
 * new identity.BreakGlassRole(stack, 'BreakGlass', {
 *   notifications,
 *   trustedUserNames: ['emergency-1', 'emergency-2'],
 *   auditTrailLogGroup: auditTrail.logGroup,
 * });
 */
export class BreakGlassRole extends Construct {
  /** The role. */
  public readonly role: iam.Role;
  /** Keeps audit, detection, identities and stacks as they are. */
  public readonly denyPolicy: iam.ManagedPolicy;
  /** Keeps what the baseline is made of, and the notifications, as they are. */
  public readonly protectBaselineResourcesPolicy: iam.ManagedPolicy;
  /** The rules that notify of the use in this Region. */
  public readonly useRules: events.Rule[];
  /** The alarm that watches over every Region; present with `auditTrailLogGroup`. */
  public readonly useAlarm?: cloudwatch.Alarm;

  private readonly actions: string[];

  public constructor(scope: Construct, id: string, props: BreakGlassRoleProps) {
    super(scope, id);
    validate(this, props);
    const { removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE } = props;
    const stack = Stack.of(this);
    const policies = new PolicyMaker(this, removalPolicy);

    this.denyPolicy = policies.make('Denies', 'What an emergency is no reason for', breakGlassDenies(stack, {
      applicationStacks: props.applicationStacks ?? ['app-*'],
      allowIdentityChanges: props.allowIdentityChanges ?? false,
    }));
    this.protectBaselineResourcesPolicy = policies.make('ProtectBaselineResources', 'What the security baseline is made of stays as it is', [
      ...protectBaselineResources(stack, {
        protectedStacks: props.protectedStacks ?? [],
        protectedBuckets: (props.protectedBuckets ?? []).map((bucket) => bucket.bucketArn),
      }),
      denyNotifications(props),
    ]);
    this.role = new iam.Role(this, 'Role', {
      description: 'Administration of the account in an emergency. Its use raises an alarm.',
      path: BREAK_GLASS_PATH,
      assumedBy: new TrustPrincipal(peopleTrust(this, props)),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'), this.denyPolicy, this.protectBaselineResourcesPolicy],
      maxSessionDuration: Duration.hours(1),
    });
    acknowledgeAwsManagedPolicy(this.role, 'AdministratorAccess', 'It is the role for emergencies; what no emergency asks for is denied');
    this.actions = assumeActions(props);

    const watch = { role: this.role, notifications: props.notifications };
    this.useRules = notifyOfUse(this, watch);
    this.useAlarm = props.auditTrailLogGroup && alarmOnUse(this, watch, props.auditTrailLogGroup);
    applyRemovalPolicy(this, removalPolicy);
    this.warn(props);
  }

  /** The ARN of the role. */
  public get roleArn(): string {
    return this.role.roleArn;
  }

  /** Lets somebody assume the role, whom its trust policy must let in as well. */
  public grantAssume(grantee: iam.IGrantable): iam.Grant {
    return iam.Grant.addToPrincipal({ grantee, actions: this.actions, resourceArns: [this.roleArn] });
  }

  private warn(props: BreakGlassRoleProps): void {
    const warn = (rule: string, text: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:BreakGlassRole.${rule}`, text);
    };
    if (props.trustedRoles) {
      warn('noMfa', 'Roles carry no MFA of IAM: whoever lets people into the roles of \'trustedRoles\' has to ask for it.');
    }
    if (!props.auditTrailLogGroup) {
      warn('oneRegion', 'Only the use through an STS endpoint of this Region is noticed. Give \'auditTrailLogGroup\' to notice it everywhere.');
    }
    if (props.allowIdentityChanges) {
      warn('identityChanges', 'Whoever may change identities can make an administrator without the denies of this role.');
    }
    if (props.removalPolicy === RemovalPolicy.DESTROY) {
      warn('removedWithStack', 'The role, and the alarm on its use, go with the stack.');
    }
  }
}

/** By name and not by tag alone: the notifications may be in a stack without tags. */
function denyNotifications({ notifications }: BreakGlassRoleProps): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'DenyNotifications',
    effect: iam.Effect.DENY,
    actions: [
      'kms:CreateGrant', 'kms:Disable*', 'kms:PutKeyPolicy', 'kms:RevokeGrant', 'kms:ScheduleKeyDeletion',
      'sns:AddPermission', 'sns:DeleteTopic', 'sns:Put*', 'sns:RemovePermission', 'sns:SetTopicAttributes', 'sns:Unsubscribe',
    ],
    resources: [notifications.topic.topicArn, notifications.key.keyArn],
  });
}

function validate(scope: Construct, props: BreakGlassRoleProps): void {
  validatePeopleTrust(props);
  if (!props.trustedUserNames && !props.trustedRoles) {
    throw new Error("'trustedUserNames' or 'trustedRoles' must say who may assume the role, got neither");
  }
  const [here, there] = [Stack.of(scope).region, Stack.of(props.notifications).region];
  if (!Token.isUnresolved(here) && !Token.isUnresolved(there) && here !== there) {
    throw new Error(`'notifications' must be in the Region of the role's stack (${here}), got ${there}`);
  }
  if (props.allowIdentityChanges && props.applicationStacks) {
    throw new Error("'applicationStacks' must be left out when 'allowIdentityChanges' is true: every stack but the baseline's is open then");
  }
  validateStackNames(props);
}
