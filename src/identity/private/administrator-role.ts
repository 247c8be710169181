import { ArnFormat, Duration, type RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { BASELINE_PATH } from './policy-maker';
import { acknowledgeAwsManagedPolicy } from '../../private/acknowledgements';

const MAXIMUM_AGE_SECONDS = '3600';

/** No "IfExists" here: in an Allow an absent key would pass. */
const FRESH_MFA = {
  Bool: { 'aws:MultiFactorAuthPresent': 'true' },
  NumericLessThanEquals: { 'aws:MultiFactorAuthAge': MAXIMUM_AGE_SECONDS },
};

/**
 * The role that administrators assume.
 *
 * A group cannot be a principal, so the role trusts the IAM users of the account with a fresh MFA; that a user may assume it
 * is for the policy of the group to say. Its path puts it under the denies of the other groups.
 */
export function administratorRole(scope: Construct, id: string, removalPolicy: RemovalPolicy): iam.Role {
  const stack = Stack.of(scope);
  const users = stack.formatArn({ service: 'iam', region: '', resource: 'user', resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
  const role = new iam.Role(scope, id, {
    description: 'Administration of the account, for members of the group of administrators',
    path: BASELINE_PATH,
    assumedBy: new iam.AccountRootPrincipal().withConditions({ ...FRESH_MFA, ArnLike: { 'aws:PrincipalArn': users } }),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
    maxSessionDuration: Duration.hours(1),
  });
  role.applyRemovalPolicy(removalPolicy);
  acknowledgeAwsManagedPolicy(role, 'AdministratorAccess', 'It is the role of the administrators');
  return role;
}

/** All that the group of administrators may do by itself. */
export function assumeAdministratorRole(role: iam.IRole): iam.PolicyStatement[] {
  return [new iam.PolicyStatement({
    sid: 'AllowAssumeAdministratorRole',
    actions: ['sts:AssumeRole'],
    resources: [role.roleArn],
    conditions: FRESH_MFA,
  })];
}
