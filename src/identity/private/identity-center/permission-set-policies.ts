import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { stackInstancePattern } from '../../../private/stack-instance';
import type { IdentityCenterAccessProps } from '../../identity-center-access-props';
import { JobFunction } from '../../job-function';
import { auditReports } from '../audit-reports';
import { denyDataPlane } from '../deny-data-plane';
import { denyForeignCredentials } from '../deny-foreign-credentials';
import { developerIam } from '../developer-iam';
import { BASELINE_PATH } from '../policy-maker';
import { protectBaseline } from '../protect-baseline';
import { protectBaselineResources } from '../protect-baseline-resources';
import { securityOperator } from '../security-operator';
import { inAnyAccount } from './any-account';
import { compact } from './compact';
import { DEFAULT_APPLICATION_STACKS } from './identity-center-validation';

/** Characters without whitespace: what IAM takes as inline policies of a role. */
export const INLINE_POLICY_QUOTA = 10_240;

/**
 * The buckets of `SecurityBaselineStack`, of the trail and of the access to it. Policies cannot tell a bucket by its tags, and what its name
 * ends with is known in its account only.
 */
const BASELINE_BUCKETS = ['audit-trail-*', stackInstancePattern('/Global/AuditTrail/Bucket/AccessLogs', 'access-logs')];

/**
 * The inline policy of a job, or nothing for administrators: what `JobFunctionGroups` gives to the group, but for MFA.
 *
 * Inline, so that no policy has to be in every account first. Whether people have shown MFA is for IAM Identity Center to say
 * when they sign in; their sessions do not tell IAM.
 */
export function inlinePolicy(scope: Construct, jobFunction: JobFunction, props: IdentityCenterAccessProps): iam.PolicyDocument | undefined {
  if (jobFunction === JobFunction.ADMINISTRATORS) {
    return undefined;
  }
  const stack = Stack.of(scope);
  return compact(stack, [
    ...jobFunction._custom?.statements ?? inAnyAccount(stack, ownStatements(scope, jobFunction, props)),
    ...inAnyAccount(stack, protection(stack, props)),
  ], INLINE_POLICY_QUOTA);
}

function protection(stack: Stack, props: IdentityCenterAccessProps): iam.PolicyStatement[] {
  return [
    ...protectBaseline(stack, {
      groupPath: BASELINE_PATH,
      applicationStacks: props.applicationStacks ?? DEFAULT_APPLICATION_STACKS,
      allowCdkDeploy: props.allowCdkDeploy ?? false,
      protectedBuckets: [...BASELINE_BUCKETS, ...props.protectedBuckets ?? []],
    }),
    ...protectBaselineResources(stack, { protectedStacks: props.protectedStacks ?? [], protectedBuckets: [] })
      // Every stack that is not an application's is closed already, and the validation keeps the two apart.
      .filter((statement) => statement.sid !== 'DenyBaselineStacks'),
  ];
}

function ownStatements(scope: Construct, jobFunction: JobFunction, props: IdentityCenterAccessProps): iam.PolicyStatement[] {
  switch (jobFunction) {
    case JobFunction.DEVELOPERS:
      return props.developerBoundary
        ? developerIam(Stack.of(scope), iam.ManagedPolicy.fromManagedPolicyName(scope, 'DeveloperBoundary',
          `${(props.developerBoundary.path ?? '/').slice(1)}${props.developerBoundary.name}`))
        : [];
    case JobFunction.AUDITORS:
      return auditReports();
    case JobFunction.READ_ONLY:
      return props.readOnlyDataAccess ? [] : denyDataPlane({ objects: [], keys: [] });
    case JobFunction.SECURITY:
      return securityOperator();
    case JobFunction.SYSTEM:
      return [denyCredentialsOfUsers(Stack.of(scope))];
    default:
      return [];
  }
}

/** Without the exception for one's own user: a session of IAM Identity Center has none. */
function denyCredentialsOfUsers(stack: Stack): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'DenyForeignCredentials',
    effect: iam.Effect.DENY,
    actions: denyForeignCredentials(stack).flatMap((statement) => statement.actions),
    resources: ['*'],
  });
}
